package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.Schrijftaal;
import nl.verzuimsysteem.berichten.Sms;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.organisatie.Arbodienst;

/**
 * The mail and SMS about appointments. They say that something is ready and where: no name, no day, no place, nothing of
 * whom he will see.
 *
 * <p>What opens the page stands behind a {@code #}: a browser keeps that to itself, so it reaches no log on the way.
 */
@Singleton
class Uitnodigingspost {
    private static final String STREEP = "\n\n----------\n\n";

    private final String adres;
    private final Arbodienst arbodienst;

    Uitnodigingspost(
            @Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres,
            Arbodienst arbodienst) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
        this.arbodienst = arbodienst;
    }

    /**
     * To the werknemer.
     *
     * @param metAgenda whether a line for his calendar goes with it
     */
    Brief mail(Besluit besluit, Besluit.Zending zending, String taal, boolean metAgenda) {
        var talen = Schrijftaal.van(taal);
        var begin = "uitnodigingen.mail." + besluit.soort();
        return new Brief(
                "uitnodiging:" + besluit.id(),
                zending.aan(),
                Melding.van(begin + ".onderwerp").tekst(talen.getFirst()),
                talen.stream()
                        .map(een -> Melding.van(begin + ".tekst", link(zending.token()), arbodienst.naam())
                                .tekst(een))
                        .collect(Collectors.joining(STREEP)),
                metAgenda ? Uitnodigingsbijlage.SOORT + ":" + besluit.id() : null);
    }

    /** To the werknemer, on his phone: one language, the one he understands best. */
    Sms sms(Besluit besluit, Besluit.Zending zending, String taal) {
        return new Sms(
                "uitnodiging:" + besluit.id(),
                zending.aan(),
                Melding.van("uitnodigingen.sms." + besluit.soort(), link(zending.token()))
                        .tekst(Schrijftaal.van(taal).getFirst()));
    }

    /** To who leads him: that a day and a time stand in a case, or do not any more. */
    Brief werkgever(UitnodigingId uitnodiging, DossierId dossier, GebruikerId wie, String email) {
        return new Brief(
                "uitnodiging:" + uitnodiging + ":" + wie,
                email,
                Melding.van("afspraakpost.werkgever.onderwerp").tekst(),
                Melding.van("afspraakpost.werkgever.tekst", adres + "/dossier/" + dossier + "/spreekuren")
                        .tekst());
    }

    private String link(String token) {
        return adres + "/afspraak#" + token;
    }
}
