package nl.verzuimsysteem.factuurpapier;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.factuurpapier.FactuurpostRepository.Rij;
import nl.verzuimsysteem.kern.Geld;

/** The mail with an invoice: its number, its amount and when to pay; no person, nothing of health. */
@Singleton
class Factuurpost {
    /** In the reference to the attachments. */
    static final String SOORT = "factuur";

    private final Factuurwoorden woorden;
    private final Factuurafzender afzender;

    Factuurpost(Factuurwoorden woorden, Factuurafzender afzender) {
        this.woorden = woorden;
        this.afzender = afzender;
    }

    /** The first mail: one for each invoice, however many nodes set it ready. */
    Brief brief(Rij factuur, String aan) {
        return brief(factuur, aan, verwijzing(factuur));
    }

    /** One more mail for an invoice. */
    Brief opnieuw(Rij factuur, String aan, String sleutel) {
        return brief(factuur, aan, verwijzing(factuur) + ":" + sleutel);
    }

    private Brief brief(Rij factuur, String aan, String sleutel) {
        var titel = woorden.titel(factuur.soort(), factuur.nummer());
        return new Brief(
                sleutel,
                aan,
                Factuurwoorden.tekst("factuurpapier.mail.onderwerp", titel, afzender.naam()),
                Factuurwoorden.tekst(
                        "factuurpapier.mail.tekst",
                        titel.toLowerCase(Locale.ROOT),
                        woorden.betalen(
                                factuur.soort(),
                                factuur.nummer(),
                                factuur.creditVan(),
                                new Geld(factuur.totaalCent()),
                                factuur.vervaldatum()),
                        woorden.link(factuur.id()),
                        vragen(),
                        afzender.naam()),
                verwijzing(factuur));
    }

    /** Where to ask; nothing when the sender gave neither. */
    private String vragen() {
        return Stream.of(afzender.email(), afzender.telefoon())
                .filter(waarde -> !waarde.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        waar -> waar.isEmpty() ? "" : Factuurwoorden.tekst("factuurpapier.mail.vragen", waar)));
    }

    private static String verwijzing(Rij factuur) {
        return SOORT + ":" + factuur.id();
    }
}
