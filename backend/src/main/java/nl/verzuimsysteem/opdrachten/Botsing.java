package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import org.jspecify.annotations.Nullable;

/** Finds the words for an act that came too late: who did what with the opdracht, and when. */
@Singleton
class Botsing {
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm");

    private final OpdrachtRepository opdrachten;
    private final Clock klok;

    Botsing(OpdrachtRepository opdrachten, Clock klok) {
        this.opdrachten = opdrachten;
        this.klok = klok;
    }

    /**
     * What became of the order, as it stands now.
     *
     * @param gelezen the order as the actor's act read it, before it failed
     */
    Conflict over(Actor actor, Stand gelezen) {
        var nu = opdrachten.stand(actor.bereik(), gelezen.id()).orElse(gelezen);
        return switch (nu.status()) {
            case VERSTUURD, GEZIEN -> new Conflict("opdrachten.conflict.vrij");
            case IN_BEHANDELING ->
                nu.isOpgepaktDoor(actor)
                        ? new Conflict("opdrachten.conflict.geenVraag")
                        : new Conflict("opdrachten.conflict.opgepakt", naam(nu), wanneer(nu.opgepaktOp()));
            case VRAAG ->
                nu.isOpgepaktDoor(actor)
                        ? new Conflict("opdrachten.conflict.vraagOpen")
                        : new Conflict("opdrachten.conflict.opgepakt", naam(nu), wanneer(nu.opgepaktOp()));
            case UITGEVOERD ->
                new Conflict("opdrachten.conflict.uitgevoerd", door(actor, nu), wanneer(nu.afgerondOp()));
            case TERUGGESTUURD ->
                new Conflict("opdrachten.conflict.teruggestuurd", door(actor, nu), wanneer(nu.afgerondOp()));
            case INGETROKKEN ->
                new Conflict("opdrachten.conflict.ingetrokken", door(actor, nu), wanneer(nu.afgerondOp()));
        };
    }

    private static String naam(Stand stand) {
        return stand.uitvoerdersnaam() == null ? iemand() : stand.uitvoerdersnaam();
    }

    private String door(Actor actor, Stand stand) {
        return opdrachten
                .laatsteDoor(actor.bereik(), stand.bedrijf(), stand.id())
                .orElseGet(Botsing::iemand);
    }

    private static String iemand() {
        return Melding.van("opdrachten.conflict.iemand").tekst();
    }

    /** {@code om 10:32}, and with the date when that was not today. */
    private String wanneer(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        var toen = Kalender.plaatselijk(moment);
        var tijd = TIJD.format(toen);
        LocalDate dag = toen.toLocalDate();
        return dag.equals(Kalender.vandaag(klok))
                ? Melding.van("opdrachten.conflict.om", tijd).tekst()
                : Melding.van("opdrachten.conflict.op", Kalender.kort(dag), tijd)
                        .tekst();
    }
}
