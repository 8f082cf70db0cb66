package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.toegang.Tokens;

/** The agenda of a professional for who comes with his secret link: times, kinds and places, and nobody's name. */
@Singleton
class Agendafeed {
    private static final Duration TERUG = Duration.ofDays(30);
    private static final Duration VOORUIT = Duration.ofDays(90);
    /** Whoever comes with a link reaches no row but these. */
    private static final Bereik NIETS = new Bereik.Bedrijven(Set.of(), Set.of());

    private final Agendalinks links;
    private final Kalenderbestand bestand;
    private final AuditLog audit;
    private final Clock klok;

    Agendafeed(Agendalinks links, Kalenderbestand bestand, AuditLog audit, Clock klok) {
        this.links = links;
        this.bestand = bestand;
        this.audit = audit;
        this.klok = klok;
    }

    /** The file behind a secret; nothing when it opens nothing. One statement; three the first time on a day. */
    @Transactional
    public Optional<byte[]> lees(Actor.Herkomst herkomst, String geheim) {
        var nu = klok.instant();
        var vandaag = Kalender.vandaag(klok);
        var regels = links.agenda(Tokens.hash(geheim), vandaag, nu.minus(TERUG), nu.plus(VOORUIT));
        if (regels.isEmpty()) {
            return Optional.empty();
        }
        noteer(regels.getFirst(), herkomst, vandaag);
        return Optional.of(bestand.agenda(Melding.van("agendalink.naam").tekst(), stukken(regels)));
    }

    private void noteer(Agendalinks.Regel regel, Actor.Herkomst herkomst, LocalDate vandaag) {
        if (!vandaag.equals(regel.gelezenOp()) && links.gelezen(regel.gebruiker(), vandaag)) {
            var wie = new Actor(regel.gebruiker(), regel.naam(), regel.functie(), NIETS, herkomst);
            audit.schrijf(wie, Handeling.AGENDA_INZIEN, Onderwerp.GEEN, "met de geheime link");
        }
    }

    private static List<Kalenderbestand.Stuk> stukken(List<Agendalinks.Regel> regels) {
        return regels.stream()
                .filter(regel -> regel.afspraak() != null)
                .map(Agendafeed::stuk)
                .toList();
    }

    private static Kalenderbestand.Stuk stuk(Agendalinks.Regel regel) {
        return new Kalenderbestand.Stuk(
                "afspraak-" + regel.afspraak(),
                Objects.requireNonNull(regel.versie()),
                Objects.requireNonNull(regel.begin()),
                Objects.requireNonNull(regel.einde()),
                Melding.van(
                                "agendalink.titel",
                                Objects.requireNonNull(regel.soort()).naam())
                        .tekst(),
                regel.plaats(),
                Objects.requireNonNull(regel.geplandOp()));
    }
}
