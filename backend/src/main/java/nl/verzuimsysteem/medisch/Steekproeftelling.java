package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.GebruikerId;

/** How the consults of a POB were judged so far. */
public record Steekproeftelling(GebruikerId pob, String naam, int open, int goed, int aandachtspunt, int onvoldoende) {}
