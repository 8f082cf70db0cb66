package nl.verzuimsysteem.gebruikers;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.IntSupplier;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.Actor;

/** What is done about users in the background, once a day. */
@Factory
final class Beheertaken {
    private static final Duration DAGELIJKS = Duration.ofDays(1);

    @Singleton
    Achtergrondtaak rechtencontrolesBeginnen(RechtencontroleService controles) {
        var actor = Actor.systeem("rechtencontroles-beginnen");
        return new Achtergrondtaak(
                actor.naam(),
                DAGELIJKS,
                () -> herhaal(RechtencontroleService.TEGELIJK, () -> controles.beginJaarlijks(actor)));
    }

    @Singleton
    Achtergrondtaak ongebruikteAccountsUitzetten(InactiefService accounts) {
        var actor = Actor.systeem("ongebruikte-accounts-uitzetten");
        return new Achtergrondtaak(
                actor.naam(), DAGELIJKS, () -> herhaal(InactiefService.TEGELIJK, () -> accounts.zetUit(actor)));
    }

    private static void herhaal(int vol, IntSupplier werk) {
        while (werk.getAsInt() == vol) {
            // A full piece: there may be more.
        }
    }
}
