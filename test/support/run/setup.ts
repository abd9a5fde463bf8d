export { startSharing as default } from './server';
