package nl.verzuimsysteem.taken;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.MijlpaalStatus;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Stapregel;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import nl.verzuimsysteem.verzuim.Vangnetzicht;
import org.jspecify.annotations.Nullable;

/** Recording the steps of a case: what was done, who signed, or until when it waits and why. Never medical. */
@Singleton
public class StapService {
    /** Of these the next follows from the one before; of others a second one came along from another case. */
    private static final Set<MijlpaalSoort> HERHAALT =
            Set.of(MijlpaalSoort.EVALUATIE, MijlpaalSoort.CONTACT_ARBODIENST, MijlpaalSoort.HERBEOORDELING);

    /** What UWV hears once more of sickness that comes back after its recovery was told. */
    private static final Set<MijlpaalSoort> OPNIEUW =
            Set.of(MijlpaalSoort.VANGNETMELDING, MijlpaalSoort.MELDING_WEEK_42);

    private final Feitenbron feiten;
    private final Stapschrijver schrijver;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final ApplicationEventPublisher<StapVastgelegd> gebeurtenissen;
    private final Clock klok;

    StapService(
            Feitenbron feiten,
            Stapschrijver schrijver,
            Tijdlijn tijdlijn,
            AuditLog audit,
            ApplicationEventPublisher<StapVastgelegd> gebeurtenissen,
            Clock klok) {
        this.feiten = feiten;
        this.schrijver = schrijver;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Records a step and ends its taak. Recording the same again changes nothing; recording something else for the same
     * step corrects it. Five statements, beside those of whoever listens; one when nothing changed.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws GeenRecht when the step is for others to record
     * @throws OngeldigeInvoer on the fields of {@link NieuweStap}
     * @throws Conflict when it is no case any more
     */
    @Mag(Handeling.STAP_VASTLEGGEN)
    @Transactional
    public void legVast(Actor actor, DossierId dossier, NieuweStap stap) {
        var zaak = zaak(actor, dossier, stap.soort(), Handeling.STAP_VASTLEGGEN);
        var eerder = eerder(zaak, stap.soort(), stap.volgnummer());
        var mijlpalen = mijlpalen(zaak);
        var wacht = new Medischewacht(
                stap.nietMedisch(),
                eerder.map(Stapregel::ondertekening).orElse(null),
                eerder.map(Stapregel::referentie).orElse(null));
        Stapcontrole.controleer(stap, mijlpalen, Kalender.vandaag(klok), wacht);
        var nieuw = zonderRand(stap);
        if (eerder.filter(regel -> isGelijk(regel, nieuw)).isPresent()) {
            return;
        }
        if (eerder.isEmpty()) {
            mijlpaal(mijlpalen, stap.soort(), stap.volgnummer());
        }
        var nu = klok.instant();
        schrijver.rondTaakAf(zaak, stap.soort(), stap.volgnummer(), nu, actor.naam());
        schrijver.zet(zaak, nieuw, actor, nu);
        vertel(actor, zaak, GebeurtenisSoort.STAP_GEZET, stap.soort(), stap.datum(), null);
        audit(actor, Handeling.STAP_VASTLEGGEN, zaak, wacht.inLog(stap.soort() + " vastgelegd"));
        gebeurtenissen.publishEvent(new StapVastgelegd(
                actor,
                zaak.bedrijf(),
                dossier,
                stap.soort(),
                eerder.map(Stapregel::datum).orElse(null),
                stap.datum(),
                eerder.map(Stapregel::uitkomst).orElse(null),
                stap.uitkomst()));
    }

    /**
     * Departs from the term of a step with a reason (RP 5). Five statements.
     *
     * @param tot the last day instead of the present one, and after it
     * @param reden 5 to 500 characters, never medical
     * @param nietMedisch whether a word in it that looks medical is not meant so; then it is kept, and logged
     * @throws NietGevonden when the case lies outside the scope
     * @throws GeenRecht when the step is for others to record
     * @throws OngeldigeInvoer on {@code tot}, {@code reden}, {@code soort}
     */
    @Mag(Handeling.TERMIJN_WIJZIGEN)
    @Transactional
    public void wijkAf(
            Actor actor,
            DossierId dossier,
            MijlpaalSoort soort,
            int volgnummer,
            LocalDate tot,
            String reden,
            boolean nietMedisch) {
        var zaak = zaak(actor, dossier, soort, Handeling.TERMIJN_WIJZIGEN);
        var gelijk = eerder(zaak, soort, volgnummer)
                .filter(regel ->
                        tot.equals(regel.uitgesteldTot()) && reden.strip().equals(regel.reden()));
        if (gelijk.isPresent()) {
            return;
        }
        var wacht = new Medischewacht(nietMedisch);
        Stapcontrole.controleerAfwijking(
                mijlpaal(mijlpalen(zaak), soort, volgnummer), tot, reden, Kalender.vandaag(klok), wacht);
        schrijver.verzetTaak(zaak, soort, volgnummer, tot);
        schrijver.stelUit(zaak, soort, volgnummer, tot, reden.strip(), actor, klok.instant());
        vertel(actor, zaak, GebeurtenisSoort.TERMIJN_GEWIJZIGD, soort, tot, reden.strip());
        audit(actor, Handeling.TERMIJN_WIJZIGEN, zaak, wacht.inLog(soort.name()));
    }

    /**
     * Takes back what was recorded for a step; its taak is open again. Of a step that was only put off, takes back that.
     * Nothing happens when nothing was recorded. Five statements.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws GeenRecht when the step is for others to record
     * @throws Conflict when what follows on it was recorded already
     */
    @Mag(Handeling.STAP_VASTLEGGEN)
    @Transactional
    public void trekIn(Actor actor, DossierId dossier, MijlpaalSoort soort, int volgnummer) {
        var zaak = zaak(actor, dossier, soort, Handeling.STAP_VASTLEGGEN);
        var eerder = eerder(zaak, soort, volgnummer);
        if (eerder.isEmpty()) {
            return;
        }
        var stap = eerder.get();
        if (stap.isGezet()) {
            laatsteEerst(zaak, soort, volgnummer);
        }
        schrijver.heropenTaak(zaak, soort, volgnummer, Kalender.vandaag(klok));
        schrijver.haalWeg(zaak, soort, volgnummer, stap.isGezet() && stap.uitgesteldTot() != null);
        vertel(actor, zaak, GebeurtenisSoort.STAP_INGETROKKEN, soort, stap.datum(), null);
        audit(actor, Handeling.STAP_VASTLEGGEN, zaak, soort + " teruggenomen");
        gebeurtenissen.publishEvent(
                new StapVastgelegd(actor, zaak.bedrijf(), dossier, soort, stap.datum(), null, stap.uitkomst(), null));
    }

    /** What others follow on is taken back after them: the next of its kind, and at UWV the recovery after the sickness. */
    private void laatsteEerst(Dossierfeiten zaak, MijlpaalSoort soort, int volgnummer) {
        var volgt = mijlpalen(zaak)
                .mijlpaal(soort)
                .filter(mijlpaal -> OPNIEUW.contains(soort) && mijlpaal.status() == MijlpaalStatus.GEREED)
                .map(Mijlpaal::volgnummer)
                .orElse(HERHAALT.contains(soort) ? Integer.MAX_VALUE : 0);
        if (zaak.stappen().stream()
                .anyMatch(later -> later.soort() == soort
                        && later.volgnummer() > volgnummer
                        && later.volgnummer() <= volgt
                        && later.isGezet())) {
            throw new Conflict("taken.stap.latereEerst");
        }
        if (OPNIEUW.contains(soort)
                && zaak.stappen().stream()
                        .anyMatch(hersteld -> hersteld.soort() == MijlpaalSoort.HERSTELD_UWV && hersteld.isGezet())
                && zaak.stappen().stream()
                        .noneMatch(ander -> OPNIEUW.contains(ander.soort())
                                && ander.isGezet()
                                && (ander.soort() != soort || ander.volgnummer() != volgnummer))) {
            throw new Conflict("taken.stap.herstelEerst");
        }
    }

    private Dossierfeiten zaak(Actor actor, DossierId dossier, MijlpaalSoort soort, Handeling handeling) {
        var zaak = feiten.van(actor.bereik(), dossier).orElseThrow(() -> new NietGevonden("dossier", dossier));
        if (!Stapcontrole.mag(
                actor.functie(), soort, zaak.regels(), zaak.feiten().keuzes().uwvDoorArbodienst())) {
            throw new GeenRecht(handeling, actor.functie());
        }
        if (zaak.vervallen() || zaak.feiten().perioden().isEmpty()) {
            throw new Conflict("taken.stap.vervallen");
        }
        return zaak;
    }

    private Mijlpalen mijlpalen(Dossierfeiten zaak) {
        return zaak.mijlpalen(Kalender.vandaag(klok));
    }

    private static Mijlpaal mijlpaal(Mijlpalen mijlpalen, MijlpaalSoort soort, int volgnummer) {
        return mijlpalen
                .mijlpaal(soort)
                .filter(mijlpaal -> mijlpaal.volgnummer() == volgnummer)
                .orElseThrow(() -> OngeldigeInvoer.veld("soort", "taken.stap.onbekend"));
    }

    private static Optional<Stapregel> eerder(Dossierfeiten zaak, MijlpaalSoort soort, int volgnummer) {
        return zaak.stappen().stream()
                .filter(regel -> regel.soort() == soort && regel.volgnummer() == volgnummer)
                .findFirst();
    }

    private static boolean isGelijk(Stapregel regel, NieuweStap stap) {
        return Objects.equals(regel.datum(), stap.datum())
                && Objects.equals(regel.getekendWerkgever(), stap.getekendWerkgever())
                && Objects.equals(regel.getekendWerknemer(), stap.getekendWerknemer())
                && Objects.equals(regel.ondertekening(), stap.ondertekening())
                && regel.uitkomst() == stap.uitkomst()
                && Objects.equals(regel.referentie(), stap.referentie());
    }

    private static NieuweStap zonderRand(NieuweStap stap) {
        return new NieuweStap(
                stap.soort(),
                stap.volgnummer(),
                stap.datum(),
                stap.getekendWerkgever(),
                stap.getekendWerknemer(),
                zonderRand(stap.ondertekening()),
                stap.uitkomst(),
                zonderRand(stap.referentie()),
                stap.nietMedisch());
    }

    private static @Nullable String zonderRand(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }

    /** Everybody who looks into the case reads its Tijdlijn: what tells of the vangnet stands with the step alone. */
    private void vertel(
            Actor actor,
            Dossierfeiten zaak,
            GebeurtenisSoort wat,
            MijlpaalSoort soort,
            @Nullable LocalDate datum,
            @Nullable String tekst) {
        if (Vangnetzicht.verraadt(soort, zaak.feiten())) {
            return;
        }
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        zaak.bedrijf(), zaak.dossier(), wat, datum, soort.naam().tekst(), tekst, null));
    }

    private void audit(Actor actor, Handeling handeling, Dossierfeiten zaak, String wat) {
        audit.schrijf(
                actor, handeling, Onderwerp.van("dossier", zaak.bedrijf(), zaak.werknemer(), zaak.dossier()), wat);
    }
}
