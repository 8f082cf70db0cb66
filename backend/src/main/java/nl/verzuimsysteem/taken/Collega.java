package nl.verzuimsysteem.taken;

import nl.verzuimsysteem.kern.GebruikerId;

/** Somebody a taak can be handed over to: he has the same function and reaches the case. */
public record Collega(GebruikerId id, String naam) {}
