package nl.verzuimsysteem.maatregelen;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;

/** The letter by which an employer tells that wages are held back or stopped, at once and with the reason (lid 7). */
@Singleton
class Loonbrief {
    private final Papier papier;

    Loonbrief(Papier papier) {
        this.papier = papier;
    }

    Pdf maak(LoonmaatregelRepository.Post post) {
        var maatregel = post.maatregel();
        var soort = maatregel.soort();
        var tot = maatregel.tot();
        var van = Kalender.voluit(maatregel.van());
        var waarden = new HashMap<String, Object>(Map.of(
                "bedrijf", post.bedrijfsnaam(),
                "adres", post.straat() + ", " + post.postcode() + " " + post.plaats(),
                "bereikbaar",
                        Stream.of(post.telefoon(), post.email())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" · ")),
                "naam", post.naam(),
                "personeelsnummer", post.personeelsnummer(),
                "plaats", post.plaats(),
                "datum", Kalender.voluit(maatregel.verteldOp()),
                "ondertekenaar", maatregel.door()));
        waarden.put("onderwerp", brief("onderwerp." + soort));
        waarden.put(
                "wat",
                tot == null
                        ? brief("wat." + soort, van)
                        : brief("watTot." + soort, van, Kalender.voluit(tot.minusDays(1))));
        waarden.put("waarom", maatregel.reden().inBrief().tekst());
        waarden.put("doen", maatregel.reden().watTeDoen().tekst());
        waarden.put("gevolg", brief("gevolg." + soort));
        waarden.put("artikel", brief("artikel", soort.artikel().substring("BW ".length())));
        return new Pdf(
                "brief-" + soort.name().toLowerCase(java.util.Locale.ROOT) + ".pdf",
                papier.pdf("loonmaatregel", waarden));
    }

    private static String brief(String sleutel, Object... waarden) {
        return Melding.van("maatregelen.brief." + sleutel, waarden).tekst();
    }
}
