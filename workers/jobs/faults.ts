/** Says how often work is begun that ended by a fault nobody foresaw, such as a database that went away under it, before it is given up. */

/** Attempts in all. What was done in an earlier one is not done again. */
export const FAULTS = 3;
