package nl.verzuimsysteem.medisch;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.medisch.NoodtoegangRepository.Postadres;

/** The mail that a closed file was opened. It says that something is to be looked at and where; not whose file, by whom or why. */
@Singleton
class Noodtoegangpost {
    /** The address of the screen with the list. */
    static final String PAD = "/spreekuren/noodtoegang";

    private final UitgaandePost post;
    private final String adres;
    private final String privacy;

    Noodtoegangpost(
            UitgaandePost post,
            @Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres,
            @Value("${verzuim.privacy.fg-email:}") String privacy) {
        this.post = post;
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
        this.privacy = privacy.strip();
    }

    /** One statement. */
    void meld(NoodtoegangId id, List<Postadres> artsen) {
        var onderwerp = Melding.van("medisch.nood.mail.onderwerp").tekst();
        var brieven = artsen.stream()
                .map(arts -> new Brief(
                        "noodtoegang:" + id + ":" + arts.id(),
                        arts.email(),
                        onderwerp,
                        Melding.van("medisch.nood.mail.arts", adres + PAD).tekst()));
        var functionaris = privacy.isEmpty()
                ? Stream.<Brief>of()
                : Stream.of(new Brief(
                        "noodtoegang:" + id + ":fg",
                        privacy,
                        onderwerp,
                        Melding.van("medisch.nood.mail.fg", id.toString()).tekst()));
        post.zetKlaar(Stream.concat(brieven, functionaris).toList());
    }
}
