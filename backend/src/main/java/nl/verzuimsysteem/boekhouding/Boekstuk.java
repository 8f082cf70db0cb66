package nl.verzuimsysteem.boekhouding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.tarieven.Btw;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or credit note as the accounting gets it. Pure.
 *
 * @param naam of the company, as it stands on the invoice
 * @param totaal with VAT; negative on a credit note
 * @param delen what its lines add up to, for each kind of line and rate of VAT
 */
record Boekstuk(
        BedrijfId debiteur,
        String naam,
        Factuursoort soort,
        String nummer,
        LocalDate datum,
        LocalDate vervaldatum,
        Geld totaal,
        List<Deel> delen) {
    private static final Geld NIETS = new Geld(0);

    /** @param netto without VAT; may be negative, such as of a settlement that gives money back */
    record Deel(Regelsoort soort, Btw btw, Geld netto) {}

    /**
     * One line of the journal.
     *
     * @param bedrag positive on the side of debit, negative on that of credit
     * @param btw the rate the line belongs to; {@code null} on the line of the customer
     * @param btwBedrag the part of the tax that belongs to a line of turnover, on the same side; it is booked by a line of
     *     its own
     */
    record Boeking(
            String grootboek,
            String omschrijving,
            Geld bedrag,
            @Nullable Btw btw,
            Geld btwBedrag) {}

    /**
     * What is booked: what the customer owes, over against the turnover of each kind and rate, and the tax of each rate.
     * Together they are exactly nothing. Lines of nothing are left out.
     *
     * @throws IllegalStateException when the lines do not add up to the invoice: half a set of books is worse than none
     */
    List<Boeking> boekingen(Rekeningschema schema) {
        var boekingen = new ArrayList<Boeking>();
        boekingen.add(new Boeking(schema.debiteuren(), omschrijving(null), totaal, null, NIETS));
        var perTarief = new LinkedHashMap<Btw, List<Deel>>();
        delen.stream()
                .sorted(Comparator.comparing(Deel::soort)
                        .thenComparing(deel -> deel.btw().soort())
                        .thenComparing(deel -> -deel.btw().honderdsten()))
                .forEach(deel -> perTarief
                        .computeIfAbsent(deel.btw(), ignored -> new ArrayList<>())
                        .add(deel));
        var belasting = new ArrayList<Boeking>();
        perTarief.forEach((btw, groep) -> {
            // The tax is rounded once for each rate: of each part is what the running sum gains by it.
            var opgeteld = NIETS;
            var tot = NIETS;
            for (var deel : groep) {
                opgeteld = opgeteld.plus(deel.netto());
                var aandeel = btw.over(opgeteld).min(tot);
                tot = tot.plus(aandeel);
                boekingen.add(new Boeking(
                        schema.omzet(deel.soort()),
                        omschrijving(deel.soort()),
                        deel.netto().tegengesteld(),
                        btw,
                        aandeel.tegengesteld()));
            }
            belasting.add(new Boeking(
                    schema.btw(btw.soort()),
                    Melding.van("boekhouding.btw", nummer).tekst(),
                    tot.tegengesteld(),
                    btw,
                    NIETS));
        });
        boekingen.addAll(belasting);
        var som = Geld.som(boekingen.stream().map(Boeking::bedrag));
        if (!som.equals(NIETS)) {
            throw new IllegalStateException(
                    "Invoice " + nummer + " does not add up: " + som.cent() + " cents are left");
        }
        return boekingen.stream()
                .filter(een -> !een.bedrag().equals(NIETS) || !een.btwBedrag().equals(NIETS))
                .toList();
    }

    private String omschrijving(@Nullable Regelsoort van) {
        var stuk = Melding.van("boekhouding.stuk." + soort, nummer).tekst();
        return van == null
                ? stuk
                : Melding.van(
                                "boekhouding.regel",
                                stuk,
                                Melding.van("boekhouding.omzet." + van).tekst())
                        .tekst();
    }
}
