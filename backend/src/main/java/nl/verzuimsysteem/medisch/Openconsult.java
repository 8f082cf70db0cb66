package nl.verzuimsysteem.medisch;

import java.time.LocalDate;

/** A consult that was begun and not closed. */
public record Openconsult(ConsultId consult, LocalDate dag, Consultstatus status, String werknemer, String bedrijf) {}
