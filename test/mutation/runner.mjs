// In place of what the runner in the browsers brings, where the pure tests run in Node.
export { expect } from 'chai';

export async function executeServerCommand() {}
