package nl.verzuimsysteem.selekt;

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
 * The mail and SMS of the triage. They say that there are questions and where: no name, nothing of health or work.
 *
 * <p>What opens the page stands behind a {@code #}: a browser keeps that to itself, so it reaches no log on the way.
 */
@Singleton
class Selektpost {
    private static final String STREEP = "\n\n----------\n\n";

    private final String adres;
    private final Arbodienst arbodienst;
    private final Selektinstellingen instellingen;

    Selektpost(
            @Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres,
            Arbodienst arbodienst,
            Selektinstellingen instellingen) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
        this.arbodienst = arbodienst;
        this.instellingen = instellingen;
    }

    /** To the werknemer. */
    Brief mail(SelektId selekt, Berichtsoort soort, String aan, String token, String taal) {
        var talen = Schrijftaal.van(taal);
        return new Brief(
                sleutel(selekt, soort),
                aan,
                Melding.van("selektpost.mail.onderwerp." + soort).tekst(talen.getFirst()),
                talen.stream()
                        .map(een -> Melding.van(
                                        "selektpost.mail.tekst." + soort,
                                        link(token),
                                        arbodienst.naam(),
                                        Integer.toString(instellingen.geldig()))
                                .tekst(een))
                        .collect(Collectors.joining(STREEP)));
    }

    /** To the werknemer, on his phone: one language, the one he understands best. */
    Sms sms(SelektId selekt, Berichtsoort soort, String aan, String token, String taal) {
        return new Sms(
                sleutel(selekt, soort),
                aan,
                Melding.van("selektpost.sms." + soort, link(token))
                        .tekst(Schrijftaal.van(taal).getFirst()));
    }

    /** To who leads him: that something was not filled in, and no more. */
    Brief leiding(SelektId selekt, DossierId dossier, GebruikerId wie, String email) {
        return new Brief(
                "selekt:" + selekt + ":leiding:" + wie,
                email,
                Melding.van("selekt.leiding.onderwerp").tekst(),
                Melding.van("selekt.leiding.tekst", adres + "/dossier/" + dossier, arbodienst.triage())
                        .tekst());
    }

    static String sleutel(SelektId selekt, Berichtsoort soort) {
        return "selekt:" + selekt + ":" + soort;
    }

    private String link(String token) {
        return adres + "/vragenlijst#" + token;
    }
}
