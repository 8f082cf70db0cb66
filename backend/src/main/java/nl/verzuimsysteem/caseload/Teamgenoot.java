package nl.verzuimsysteem.caseload;

import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;

/** Somebody of the team of a regio, in one of his functions. */
public record Teamgenoot(GebruikerId id, String naam, Functie functie) {}
