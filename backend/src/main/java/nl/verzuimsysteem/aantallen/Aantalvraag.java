package nl.verzuimsysteem.aantallen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * The question to one company.
 *
 * @param jaar "this year" of the question
 * @param sluitOp the last day on which it can be answered or changed
 * @param loopt whether that can be done now
 * @param versie to be given back with an opgave: how many opgaven there were
 * @param geregistreerd how many employees the company has entered that are in service today
 * @param vorig the newest figure known before this question: of this year, or else of the year before; {@code null} when
 *     there is none
 * @param gegeven what was given in; {@code null} while nobody did
 */
public record Aantalvraag(
        AantalvraagId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        Uitvraagsoort soort,
        int jaar,
        LocalDate sluitOp,
        boolean loopt,
        Vraagstand stand,
        int versie,
        int geregistreerd,
        @Nullable Cijfer vorig,
        @Nullable Gegeven gegeven) {}
