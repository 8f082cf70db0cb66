package nl.verzuimsysteem.facturatie;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/**
 * The invoice that one company would get, with its lines.
 *
 * @param samen what it adds up to, and what is odd about it
 * @param reden why it cannot be computed, to be read by who can mend it
 * @param regels without what caused them: who makes the invoices sees no cases
 */
public record Voorbeeldfactuur(
        YearMonth maand,
        Voorbeeldregel samen,
        String straat,
        String postcode,
        String plaats,
        @Nullable String email,
        @Nullable String reden,
        List<Factuur.Regel> regels,
        List<Factuur.Btwregel> btw,
        Geld btwSamen) {
    static Voorbeeldfactuur van(YearMonth maand, Conceptfactuur concept) {
        var aan = concept.klant().aan();
        var regels = concept.regels();
        return new Voorbeeldfactuur(
                maand,
                new Voorbeeldregel(
                        concept.klant().bedrijf(),
                        aan.naam(),
                        regels.size(),
                        concept.bedragen().netto(),
                        concept.bedragen().totaal(),
                        concept.vorigeMaand(),
                        Set.copyOf(concept.bijzonderheden())),
                aan.straat(),
                aan.postcode(),
                aan.plaats(),
                aan.email(),
                concept.reden(),
                IntStream.range(0, regels.size())
                        .mapToObj(plek -> getoond(plek + 1, regels.get(plek)))
                        .toList(),
                concept.bedragen().perTarief().stream()
                        .map(een -> new Factuur.Btwregel(een.tarief(), een.grondslag(), een.bedrag()))
                        .toList(),
                concept.bedragen().btw());
    }

    private static Factuur.Regel getoond(int volgnummer, Factuurregel regel) {
        return new Factuur.Regel(
                volgnummer,
                regel.soort(),
                regel.omschrijving(),
                regel.uitleg(),
                regel.aantal(),
                regel.eenheid(),
                regel.prijs(),
                regel.bedrag(),
                regel.btw(),
                regel.van(),
                regel.totEnMet(),
                null,
                null);
    }
}
