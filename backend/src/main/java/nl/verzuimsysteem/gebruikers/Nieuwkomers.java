package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;

/** Tells the other beheerders of a company that one of them made a user, so that nobody does so unseen. */
@Singleton
class Nieuwkomers {
    private final RechtencontroleRepository controles;
    private final UitgaandePost post;
    private final Gebruikerspost brieven;
    private final Clock klok;

    Nieuwkomers(RechtencontroleRepository controles, UitgaandePost post, Gebruikerspost brieven, Clock klok) {
        this.controles = controles;
        this.post = post;
        this.brieven = brieven;
        this.klok = klok;
    }

    /** Sets the mail ready, in the transaction of the service that made the user. Two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    void meld(Actor door, BedrijfId bedrijf, GebruikerId nieuw) {
        post.zetKlaar(controles.beheerders(door.bereik(), List.of(bedrijf), Kalender.vandaag(klok)).stream()
                .filter(een -> !een.id().equals(door.gebruiker()) && !een.id().equals(nieuw))
                .map(een -> brieven.bijgekomen(nieuw, een.id(), een.email()))
                .toList());
    }
}
