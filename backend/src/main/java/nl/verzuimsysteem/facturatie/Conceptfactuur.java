package nl.verzuimsysteem.facturatie;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.facturatie.Telling.Bron;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.verrichtingen.OpenVerrichting;
import org.jspecify.annotations.Nullable;

/**
 * The invoice of one company for one month, before it has a number. Pure. Without lines no invoice is made of it.
 *
 * @param verrichtingen what stands on it of what was delivered
 * @param reden why it cannot be computed; {@code null} when it can
 * @param vorigeMaand what the invoice of the month before came to, without VAT
 */
record Conceptfactuur(
        Klant klant,
        List<Factuurregel> regels,
        Factuurbedragen bedragen,
        List<Long> verrichtingen,
        Set<Bijzonderheid> bijzonderheden,
        @Nullable String reden,
        @Nullable Geld vorigeMaand) {

    static Conceptfactuur van(Factuurgrondslag grondslag) {
        var opgenomen = grondslag.verrichtingen().stream()
                .filter(een -> een.prijsCent() != null)
                .toList();
        var regels = new ArrayList<>(abonnement(grondslag, grondslag.maand(), grondslag.telling(), null));
        grondslag
                .opnieuw()
                .forEach(een -> regels.addAll(abonnement(grondslag, een.maand(), een.telling(), een.nummer())));
        // What is invoiced anew counts as invoiced: the settlement of its year asks for it no second time.
        var vergoedingen = List.copyOf(regels);
        grondslag.jaren().stream()
                .map(jaar -> jaar.met(vergoedingen))
                .forEach(jaar -> regels.addAll(Abonnementskosten.afrekening(
                        grondslag.voorwaarden(),
                        jaar.jaar(),
                        jaar.werkelijk(),
                        jaar.gefactureerd(),
                        grondslag.eersteMaand())));
        regels.addAll(Verrichtingsregels.van(opgenomen, grondslag.voorwaarden()));
        var bedragen = Factuurbedragen.van(regels);
        return new Conceptfactuur(
                grondslag.klant(),
                List.copyOf(regels),
                bedragen,
                opgenomen.stream().map(OpenVerrichting::id).toList(),
                bijzonderheden(grondslag, regels, bedragen),
                null,
                grondslag.vorigeMaand());
    }

    /** For a company whose invoice cannot be computed. */
    static Conceptfactuur onmogelijk(Klant klant, String reden) {
        return new Conceptfactuur(
                klant,
                List.of(),
                Factuurbedragen.van(List.of()),
                List.of(),
                EnumSet.of(Bijzonderheid.NIET_TE_BEREKENEN),
                reden,
                null);
    }

    boolean isLeeg() {
        return regels.isEmpty();
    }

    /**
     * The fee of a month, with what must be told of it.
     *
     * @param gecrediteerd the number of the invoice it stood on before; {@code null} the first time
     */
    private static List<Factuurregel> abonnement(
            Factuurgrondslag grondslag, YearMonth maand, Telling telling, @Nullable String gecrediteerd) {
        var toelichting = new ArrayList<String>();
        switch (telling.bron()) {
            case OPGAVE -> {}
            case OPGAVE_VORIG_JAAR ->
                toelichting.add(Melding.van("facturatie.abonnement.vorigJaar", Integer.toString(telling.jaar()))
                        .tekst());
            case GETELD ->
                toelichting.add(Melding.van("facturatie.abonnement.geteld").tekst());
        }
        if (gecrediteerd != null) {
            toelichting.add(
                    Melding.van("facturatie.abonnement.opnieuw", gecrediteerd).tekst());
        }
        var regels = Abonnementskosten.maand(grondslag.voorwaarden(), maand, telling.aantal());
        return toelichting.isEmpty()
                ? regels
                : regels.stream()
                        .map(regel -> regel.metUitleg(regel.uitleg() + ". " + String.join(" ", toelichting)))
                        .toList();
    }

    private static Set<Bijzonderheid> bijzonderheden(
            Factuurgrondslag grondslag, List<Factuurregel> regels, Factuurbedragen bedragen) {
        var klant = grondslag.klant();
        var gevonden = EnumSet.noneOf(Bijzonderheid.class);
        if (grondslag.verrichtingen().stream().anyMatch(een -> een.prijsCent() == null)) {
            gevonden.add(Bijzonderheid.VERRICHTING_ZONDER_PRIJS);
        }
        overAbonnement(grondslag, gevonden);
        if (regels.isEmpty()) {
            return gevonden;
        }
        if (klant.aan().email() == null) {
            gevonden.add(Bijzonderheid.GEEN_EMAIL);
        }
        if (!klant.aan().heeftAdres()) {
            gevonden.add(Bijzonderheid.GEEN_ADRES);
        }
        if (bedragen.totaal().cent() == 0) {
            gevonden.add(Bijzonderheid.BEDRAG_NUL);
        }
        var vorige = grondslag.vorigeMaand();
        if (vorige != null && vorige.cent() > 0 && bedragen.netto().cent() > 2 * vorige.cent()) {
            gevonden.add(Bijzonderheid.MEER_DAN_DUBBEL);
        }
        return gevonden;
    }

    private static void overAbonnement(Factuurgrondslag grondslag, Set<Bijzonderheid> gevonden) {
        var maand = grondslag.maand();
        if (!grondslag.klant().isAangesloten(maand)) {
            return;
        }
        var dagen = dagenMetAbonnement(grondslag.voorwaarden(), maand);
        var betaald = grondslag.voorwaarden().delen(maand).stream()
                .mapToInt(Abonnementsvoorwaarden.Deel::dagen)
                .sum();
        if (dagen == 0) {
            gevonden.add(Bijzonderheid.GEEN_ABONNEMENT);
            return;
        }
        if (betaald < dagen) {
            gevonden.add(Bijzonderheid.GEEN_PRIJS);
        }
        if (grondslag.telling().bron() == Bron.OPGAVE_VORIG_JAAR) {
            gevonden.add(Bijzonderheid.AANTAL_VAN_VORIG_JAAR);
        } else if (grondslag.telling().bron() == Bron.GETELD) {
            gevonden.add(grondslag.telling().aantal() == 0 ? Bijzonderheid.GEEN_AANTAL : Bijzonderheid.AANTAL_GETELD);
        }
    }

    private static int dagenMetAbonnement(Abonnementsvoorwaarden voorwaarden, YearMonth maand) {
        return (int) maand.atDay(1)
                .datesUntil(maand.plusMonths(1).atDay(1))
                .filter(dag -> Geldig.op(voorwaarden.abonnementen(), dag).isPresent())
                .count();
    }
}
