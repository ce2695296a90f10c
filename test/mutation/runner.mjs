// Replaces the commands of the browsers' test runner when the pure tests run in Node.
export { expect } from 'chai';

export async function executeServerCommand() {}
