package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.RegioId;

/** An overleg as it stands. */
record Overlegstand(OverlegId id, RegioId regio, LocalDate dag, int minuten, Overlegstatus status, int stand) {}
