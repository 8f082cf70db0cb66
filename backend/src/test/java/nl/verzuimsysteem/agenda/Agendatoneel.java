package nl.verzuimsysteem.agenda;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A regio with an MMA, a bedrijfsarts and a POB, a place, a company with a werknemer, and a day to plan on. */
public final class Agendatoneel {
    public final TestProgramma programma;
    public final Gegevens gegevens;
    public final Inloggers inloggers;
    public final LocalDate vandaag;
    /** A day some weeks ahead on which sessions are held, and so is the same weekday in the weeks around it. */
    public final LocalDate dag;

    public final RegioId regio;
    public final BedrijfId bedrijf;
    public final WerknemerId werknemer;
    public final Inlogger mma;
    public final Inlogger arts;
    public final Inlogger pob;
    public final PlaatsId plaats;

    public Agendatoneel(TestProgramma programma) {
        this.programma = programma;
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        vandaag = Kalender.vandaag(programma.bean(Clock.class));
        dag = gewoneDag(vandaag.plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.TUESDAY)));
        regio = gegevens.regio();
        bedrijf = gegevens.bedrijf(regio);
        werknemer = gegevens.werknemer(bedrijf);
        mma = inloggers.regioteam(Functie.MMA, regio);
        arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        pob = inloggers.regioteam(Functie.POB, regio);
        plaats = plaats(regio, "Utrecht Centrum");
    }

    private static LocalDate gewoneDag(LocalDate dinsdag) {
        var gewoon = dinsdag;
        while (Feestdagen.isFeestdag(gewoon) || Feestdagen.isFeestdag(gewoon.plusWeeks(1))) {
            gewoon = gewoon.plusWeeks(1);
        }
        return gewoon;
    }

    public PlaatsId plaats(RegioId van, String naam) {
        return programma
                .bean(PlaatsService.class)
                .voegToe(
                        van.equals(regio)
                                ? mma.actor()
                                : inloggers.regioteam(Functie.MMA, van).actor(),
                        van,
                        new Plaatsinvoer(naam, "Stationsplein 1", "3511 ED", "Utrecht", true));
    }

    /** A session every week on the weekday of {@link #dag}, from today on. */
    public ZittingId zitting(Inlogger wie, Functie functie, String van, String tot) {
        return zitting(mma.actor(), wie.id(), functie, invoer(plaats, van, tot));
    }

    public ZittingId zitting(Actor actor, GebruikerId wie, Functie functie, Zittinginvoer invoer) {
        return programma.bean(ZittingService.class).voegToe(actor, regio, wie, functie, invoer);
    }

    public Zittinginvoer invoer(@Nullable PlaatsId waar, String van, String tot) {
        return new Zittinginvoer(
                waar, dag.getDayOfWeek(), LocalTime.parse(van), LocalTime.parse(tot), 1, vandaag, null);
    }

    public Instant op(String tijd) {
        return op(dag, tijd);
    }

    public static Instant op(LocalDate dag, String tijd) {
        return dag.atTime(LocalTime.parse(tijd)).atZone(Kalender.NEDERLAND).toInstant();
    }

    /** An appointment of half an hour on {@link #dag}. */
    public long afspraak(GebruikerId professional, String tijd) {
        return afspraak(bedrijf, regio, werknemer, professional, op(tijd), false, "GEPLAND");
    }

    public long afspraak(
            BedrijfId waar,
            RegioId regioVan,
            WerknemerId wie,
            GebruikerId professional,
            Instant begin,
            boolean vertrouwelijk,
            String status) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createUpdate("""
                        INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, vertrouwelijk, soort, aanleiding,
                               professional_id, functie, onder_id, plaats_id, begin, einde, status, loopt, taal, tolk,
                               gepland_op, gepland_door, sleutel)
                        VALUES (:bedrijf, :regio, :werknemer, :vertrouwelijk, :soort, :aanleiding, :professional,
                                'BEDRIJFSARTS', :professional, :plaats, :begin, :einde, :status, :loopt, 'pl', 'NODIG',
                                :begin, 'Test', :sleutel)""")
                        .bind("bedrijf", waar)
                        .bind("regio", regioVan)
                        .bind("werknemer", wie)
                        .bind("vertrouwelijk", vertrouwelijk)
                        .bind("soort", vertrouwelijk ? "OPEN_SPREEKUUR" : "VERVOLG")
                        .bind("aanleiding", vertrouwelijk ? "OPEN_SPREEKUUR" : "VERVOLG")
                        .bind("professional", professional)
                        .bind("plaats", plaats)
                        .bind("begin", begin)
                        .bind("einde", begin.plusSeconds(1800))
                        .bind("status", status)
                        .bind("loopt", status.equals("GEPLAND") ? 1 : null)
                        .bind("sleutel", UUID.randomUUID().toString())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** The bedrijfsarts lets the POB work under him in these days. */
    public void delegeer(LocalDate van, @Nullable LocalDate tot) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO taakdelegatie (regio_id, bedrijfsarts_id, gemachtigde_id, taken, geldig_van, geldig_tot,
                               getekend_op, sleutel)
                        VALUES (:regio, :arts, :pob, 'VERVOLGSPREEKUUR', :van, :tot, :op, :sleutel)""")
                        .bind("regio", regio)
                        .bind("arts", arts.id())
                        .bind("pob", pob.id())
                        .bind("van", van)
                        .bind("tot", tot)
                        .bind("op", Instant.parse("2026-01-01T09:00:00Z"))
                        .bind("sleutel", UUID.randomUUID().toString())
                        .execute());
    }

    public NieuweAfwezigheid afwezig(
            GebruikerId wie, LocalDate van, @Nullable String vanTijd, @Nullable String totTijd) {
        return new NieuweAfwezigheid(
                UUID.randomUUID().toString(),
                wie,
                van,
                null,
                vanTijd == null ? null : LocalTime.parse(vanTijd),
                totTijd == null ? null : LocalTime.parse(totTijd));
    }
}
