package nl.verzuimsysteem.logboek;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked, on one day, in a way that asks for an explanation.
 *
 * @param naam of who looked, at the time
 * @param werknemer whose case it was; {@code null} when it were several
 * @param aantal how many looks; with {@link Reden#VEEL}, at how many employees
 * @param eerste the first of the lines behind it
 * @param laatste the last of them
 * @param oordeel {@code null} while nobody judged it
 * @param beoordelaar the name of who did
 */
public record Opvallend(
        OpvallendId id,
        Reden reden,
        LocalDate dag,
        GebruikerId gebruiker,
        String naam,
        Functie functie,
        @Nullable String organisatie,
        @Nullable String bedrijf,
        @Nullable WerknemerId werknemer,
        @Nullable String personeelsnummer,
        int aantal,
        LogregelId eerste,
        LogregelId laatste,
        @Nullable Oordeel oordeel,
        @Nullable String toelichting,
        @Nullable String beoordelaar,
        @Nullable Instant beoordeeldOp,
        int versie) {}
