package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/** Keeps a change as a request, in the transaction of the service that found that it may not be done at once. */
@Singleton
class Verzoeken {
    private final VerzoekRepository repository;
    private final UitgaandePost post;
    private final Gebruikerspost brieven;
    private final AuditLog audit;
    private final Clock klok;

    Verzoeken(VerzoekRepository repository, UitgaandePost post, Gebruikerspost brieven, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.post = post;
        this.brieven = brieven;
        this.audit = audit;
        this.klok = klok;
    }

    /** Keeps it and tells those who may decide. Asking the same again is the same request. Four statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    void vraag(Actor actor, BedrijfId bedrijf, @Nullable GebruikerId wie, Wijziging wijziging) {
        var id = repository.voegToe(actor, bedrijf, wie, wijziging, kenmerk(actor, wie, wijziging), klok.instant());
        var beslissers = repository.beslissers(actor.bereik(), id, Kalender.vandaag(klok));
        post.zetKlaar(beslissers.stream()
                .map(een -> brieven.verzoek(id, een.id(), een.email()))
                .toList());
        audit.schrijf(
                actor,
                Handeling.GEBRUIKERS_BEHEREN,
                Onderwerp.van("wijzigingsverzoek", bedrijf, null, id),
                "gevraagd: " + wijziging.omschrijving() + (wie == null ? "" : " gebruiker " + wie));
    }

    /** Who asks and for which address belong to it: nobody puts other words under the request of another. */
    private static String kenmerk(Actor actor, @Nullable GebruikerId wie, Wijziging wijziging) {
        return Stream.of(
                        wijziging.soort(),
                        actor.persoon(),
                        wie,
                        wijziging.email(),
                        wijziging.functie(),
                        wijziging.afdeling(),
                        wijziging.functieId(),
                        wijziging.regel())
                .map(deel -> Objects.requireNonNullElse(deel, "-").toString())
                .collect(Collectors.joining("\n"));
    }
}
