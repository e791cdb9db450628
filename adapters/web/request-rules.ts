/** What every request of ours says of itself, and which answers send it on. */

/** Names this program to the servers that it asks. */
export const USER_AGENT = 'Vitrine/1.0';

/** Whether an answer's status says that its `location` is to be asked instead. */
export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);
