package nl.verzuimsysteem.agenda;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of POB and bedrijfsarts. An appointment is never cancelled by a change here: whoever makes the change is
 * told which no longer fit, and moves them.
 */
@Singleton
public class ZittingService {
    private static final String SOORT = "zitting";

    private final ZittingRepository zittingen;
    private final GeraaktRepository afspraken;
    private final AuditLog audit;
    private final Clock klok;

    ZittingService(ZittingRepository zittingen, GeraaktRepository afspraken, AuditLog audit, Clock klok) {
        this.zittingen = zittingen;
        this.afspraken = afspraken;
        this.audit = audit;
        this.klok = klok;
    }

    /** The sessions of a regio, today or later, by name; none when it lies out of scope. One statement. */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional(readOnly = true)
    public List<Zitting> zittingen(Actor actor, RegioId regio) {
        return zittingen.vanRegio(actor.bereik(), regio, Kalender.vandaag(klok));
    }

    /**
     * Makes a session. Five statements. What it is made of is its key: the same one again gives the first.
     *
     * @throws NietGevonden when the regio lies out of scope
     * @throws OngeldigeInvoer on {@code professional}, and on the fields of {@link Zittinginvoer}
     */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional
    public ZittingId voegToe(
            Actor actor,
            RegioId regio,
            @Nullable GebruikerId professional,
            @Nullable Functie functie,
            Zittinginvoer invoer) {
        if (professional == null || functie == null) {
            throw OngeldigeInvoer.veld("professional", "agenda.professional.kies");
        }
        var vandaag = Kalender.vandaag(klok);
        var mogelijk = zittingen
                .mogelijk(actor.bereik(), regio, professional, functie, invoer.plaats(), vandaag)
                .orElseThrow(() -> new NietGevonden("regio", regio));
        new OngeldigeInvoer.Verzamelaar()
                .eis(mogelijk.houder(), "professional", "agenda.professional.regio")
                .eis(mogelijk.plaats(), "plaats", "agenda.plaats.kies")
                .klaar();
        var rooster = invoer.rooster();
        eisNietVoorbij(rooster, vandaag);
        zittingen.houdVast(professional);
        var bestaand = zittingen.vanProfessional(actor.bereik(), professional, vandaag);
        var dezelfde = bestaand.stream()
                .filter(een -> een.binnen()
                        && een.regio().equals(regio)
                        && een.functie() == functie
                        && Objects.equals(een.plaats(), invoer.plaats())
                        && een.rooster().equals(rooster))
                .findFirst();
        if (dezelfde.isPresent()) {
            return dezelfde.get().id();
        }
        eisVrij(rooster, bestaand);
        var id = zittingen.voegToe(regio, professional, functie, invoer.plaats(), rooster);
        schrijf(actor, id, "nieuw");
        return id;
    }

    /**
     * Changes when and where a session is held. Five statements.
     *
     * @param versie the version that was read
     * @param ondanksAfspraken whether the user knows which appointments no longer fit
     * @return not saved when appointments no longer fit and the user does not know that yet
     * @throws NietGevonden when the session lies out of scope
     * @throws OngeldigeInvoer on the fields of {@link Zittinginvoer}
     * @throws Conflict when somebody else changed it
     */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional
    public Gevolg wijzig(Actor actor, ZittingId id, int versie, Zittinginvoer invoer, boolean ondanksAfspraken) {
        var vandaag = Kalender.vandaag(klok);
        var alle = zittingen.naast(actor.bereik(), id, vandaag);
        var oud = vind(alle, id);
        var rooster = invoer.rooster();
        if (rooster.equals(oud.rooster()) && Objects.equals(invoer.plaats(), oud.plaats())) {
            return new Gevolg(true, List.of());
        }
        var verplaatst = !Objects.equals(invoer.plaats(), oud.plaats());
        if (verplaatst && !kanDaar(actor, oud, invoer.plaats(), vandaag)) {
            throw OngeldigeInvoer.veld("plaats", "agenda.plaats.kies");
        }
        var andere = alle.stream().filter(een -> !een.id().equals(id)).toList();
        eisNietVoorbij(rooster, vandaag);
        eisVrij(rooster, andere);
        return doe(
                actor,
                oud,
                afspraak -> verplaatst && afspraak.plaats() != null || !rooster.bevat(afspraak.tijdvak()),
                ondanksAfspraken,
                () -> zittingen.wijzig(oud, versie, invoer.plaats(), rooster),
                "gewijzigd");
    }

    /**
     * Ends a session: from the day after the last one it is not held. One that was not held yet goes altogether. Four
     * statements.
     *
     * @param laatste the last day; {@code null} or a day before its first: not at all
     * @param ondanksAfspraken whether the user knows which appointments no longer fit
     * @return not saved when appointments no longer fit and the user does not know that yet
     * @throws NietGevonden when the session lies out of scope
     * @throws OngeldigeInvoer on {@code laatste}
     * @throws Conflict when somebody else changed it
     */
    @Mag(Handeling.AGENDA_BEHEREN)
    @Transactional
    public Gevolg beeindig(
            Actor actor, ZittingId id, int versie, @Nullable LocalDate laatste, boolean ondanksAfspraken) {
        var vandaag = Kalender.vandaag(klok);
        var oud = vind(zittingen.naast(actor.bereik(), id, vandaag), id);
        var rooster = oud.rooster();
        if (laatste == null) {
            throw OngeldigeInvoer.veld("laatste", "agenda.datum.leeg");
        }
        var gisteren = vandaag.minusDays(1);
        new OngeldigeInvoer.Verzamelaar()
                .eis(!laatste.isBefore(gisteren), "laatste", "agenda.zitting.voorbij")
                .eis(
                        rooster.geldigTot() == null || !laatste.isAfter(rooster.geldigTot()),
                        "laatste",
                        "agenda.zitting.langer")
                .klaar();
        var nooit = laatste.isBefore(rooster.geldigVan());
        var nieuw = nooit
                ? null
                : new Rooster(
                        rooster.weekdag(),
                        rooster.van(),
                        rooster.tot(),
                        rooster.omDeWeken(),
                        rooster.geldigVan(),
                        laatste);
        return doe(
                actor,
                oud,
                afspraak -> nieuw == null || !nieuw.bevat(afspraak.tijdvak()),
                ondanksAfspraken,
                () -> nieuw == null
                        ? zittingen.verwijder(oud, versie)
                        : zittingen.wijzig(oud, versie, oud.plaats(), nieuw),
                nieuw == null ? "verwijderd" : "beëindigd");
    }

    /** The last part of a change: only what lay in the session can stop to fit. */
    private Gevolg doe(
            Actor actor,
            Zitting oud,
            Predicate<GeraaktRepository.Rij> pastNietMeer,
            boolean ondanksAfspraken,
            BooleanSupplier bewaar,
            String wat) {
        var geraakt = afspraken.lopend(actor.bereik(), oud.professional(), klok.instant(), null).stream()
                .filter(afspraak -> oud.rooster().bevat(afspraak.tijdvak()))
                .filter(pastNietMeer)
                .map(GeraaktRepository.Rij::geraakt)
                .toList();
        if (!geraakt.isEmpty() && !ondanksAfspraken) {
            return new Gevolg(false, geraakt);
        }
        if (!bewaar.getAsBoolean()) {
            throw new Conflict("agenda.gewijzigd");
        }
        schrijf(actor, oud.id(), wat);
        return new Gevolg(true, geraakt);
    }

    private boolean kanDaar(Actor actor, Zitting oud, @Nullable PlaatsId plaats, LocalDate vandaag) {
        return zittingen
                .mogelijk(actor.bereik(), oud.regio(), oud.professional(), oud.functie(), plaats, vandaag)
                .filter(ZittingRepository.Mogelijk::plaats)
                .isPresent();
    }

    private static Zitting vind(List<ZittingRepository.Rij> alle, ZittingId id) {
        return alle.stream()
                .filter(een -> een.id().equals(id) && een.binnen())
                .findFirst()
                .map(ZittingRepository.Rij::zitting)
                .orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    private static void eisNietVoorbij(Rooster rooster, LocalDate vandaag) {
        var einde = Optional.ofNullable(rooster.geldigTot());
        new OngeldigeInvoer.Verzamelaar()
                .eis(einde.isEmpty() || !einde.get().isBefore(vandaag), "geldigTot", "agenda.zitting.voorbij")
                .klaar();
    }

    private static void eisVrij(Rooster rooster, List<ZittingRepository.Rij> andere) {
        andere.stream()
                .filter(een -> rooster.botstMet(een.rooster()))
                .findFirst()
                .ifPresent(botsing -> {
                    throw OngeldigeInvoer.veld(
                            "van",
                            "agenda.zitting.overlapt",
                            botsing.rooster().van().toString(),
                            botsing.rooster().tot().toString());
                });
    }

    private void schrijf(Actor actor, ZittingId id, String wat) {
        audit.schrijf(actor, Handeling.AGENDA_BEHEREN, new Onderwerp(null, null, SOORT, id.waarde()), wat);
    }
}
