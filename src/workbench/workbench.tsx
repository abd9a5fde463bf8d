import { createRoot } from 'react-dom/client';
import { WorkbenchPage } from './workbench-page';

const page = document.getElementById('workbench');
if (page) createRoot(page).render(<WorkbenchPage />);
