/** What the checks are called and say, for the faces. */
export { FINDING_CODES, checkOf, findingMessage } from '../checks/catalogue';
