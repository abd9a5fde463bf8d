export { stopSharing as default } from './server';
