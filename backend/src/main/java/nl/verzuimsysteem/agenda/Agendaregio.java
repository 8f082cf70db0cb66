package nl.verzuimsysteem.agenda;

import nl.verzuimsysteem.kern.RegioId;

/** A regio whose agenda somebody may see. */
public record Agendaregio(RegioId id, String naam) {}
