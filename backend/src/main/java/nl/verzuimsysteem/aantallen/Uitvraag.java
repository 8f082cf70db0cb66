package nl.verzuimsysteem.aantallen;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An uitvraag and how far it is.
 *
 * @param sluitOp the last day for companies that got no extension
 * @param gestartDoor the name of who started it
 * @param gevraagd how many companies are asked
 * @param opgegeven how many answered
 * @param zonderBeheerder how many did not answer, can still, and have nobody who may
 * @param versie to be given back when it is closed
 */
public record Uitvraag(
        UitvraagId id,
        Uitvraagsoort soort,
        int jaar,
        LocalDate sluitOp,
        Uitvraagstatus status,
        Instant gestartOp,
        String gestartDoor,
        long gevraagd,
        long opgegeven,
        long zonderBeheerder,
        int versie) {}
