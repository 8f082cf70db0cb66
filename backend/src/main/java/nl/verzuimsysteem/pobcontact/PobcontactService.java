package nl.verzuimsysteem.pobcontact;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verrichtingen.Overlegtijd;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jspecify.annotations.Nullable;

/** The talks of a POB with the employer outside a consult. */
@Singleton
public class PobcontactService {
    private static final int LANGSTE_WIE = 120;
    private static final int LANGSTE_NOTITIE = 1000;

    private final PobcontactRepository repository;
    private final Overlegtijd tijd;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final Clock klok;

    PobcontactService(
            PobcontactRepository repository, Overlegtijd tijd, Tijdlijn tijdlijn, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.tijd = tijd;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The talks of a case, newest first, those that were withdrawn among them. Two statements, one of which logs the look.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.POBCONTACT_INZIEN)
    @Transactional
    public List<Overleg> vanDossier(Actor actor, DossierId dossier) {
        var regels = repository.vanDossier(actor.bereik(), dossier);
        if (regels.isEmpty()) {
            throw new NietGevonden("dossier", dossier);
        }
        var eerste = regels.getFirst();
        audit.schrijf(
                actor,
                Handeling.POBCONTACT_INZIEN,
                Onderwerp.van("dossier", eerste.bedrijf(), eerste.werknemer(), dossier));
        return regels.stream()
                .filter(regel -> regel.id() != null)
                .map(regel -> overleg(actor, regel))
                .toList();
    }

    /**
     * What an hour costs the employer, to be shown before it is recorded. One statement.
     *
     * @param datum the day of the talk; today when it is not known yet
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     */
    @Mag(Handeling.POBCONTACT_VASTLEGGEN)
    @Transactional(readOnly = true)
    public Prijsoordeel prijs(Actor actor, DossierId dossier, @Nullable LocalDate datum) {
        return zaak(actor, dossier, datum, UUID.randomUUID().toString()).prijs();
    }

    /**
     * Records a talk; its time is a verrichting at once. Five statements. Recording again with the same key gives the same
     * talk and changes nothing.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     * @throws OngeldigeInvoer on the fields of {@link NieuwOverleg}
     */
    @Mag(Handeling.POBCONTACT_VASTLEGGEN)
    @Transactional
    public PobcontactId legVast(Actor actor, NieuwOverleg nieuw) {
        return voegToe(actor, nieuw);
    }

    /**
     * Withdraws a talk on the day it was recorded: its time is taken back by a counter-entry. Six statements. Again changes
     * nothing.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws Conflict when somebody else recorded it, the day is over or its time stands on an invoice
     */
    @Mag(Handeling.POBCONTACT_VASTLEGGEN)
    @Transactional
    public void trekIn(Actor actor, PobcontactId id) {
        neemTerug(actor, stand(actor, id));
    }

    /**
     * Puts another talk in the place of one, on the day that was recorded: the first is withdrawn, the other recorded.
     * Eleven statements. Again with the same key gives the same talk.
     *
     * @throws NietGevonden when it lies outside the scope, or is not of the case
     * @throws OngeldigeInvoer on the fields of {@link NieuwOverleg}
     * @throws Conflict as for {@link #trekIn}
     */
    @Mag(Handeling.POBCONTACT_VASTLEGGEN)
    @Transactional
    public PobcontactId corrigeer(Actor actor, PobcontactId id, NieuwOverleg nieuw) {
        var stand = stand(actor, id);
        if (!stand.dossier().equals(nieuw.dossier())) {
            throw new NietGevonden("pobcontact", id);
        }
        if (stand.ingetrokkenOp() != null) {
            return repository
                    .metSleutel(actor.bereik(), stand.bedrijf(), nieuw.sleutel())
                    .orElseThrow(() -> new Conflict("pobcontact.weg"));
        }
        neemTerug(actor, stand);
        return voegToe(actor, nieuw);
    }

    private PobcontactId voegToe(Actor actor, NieuwOverleg nieuw) {
        var zaak = zaak(actor, nieuw.dossier(), nieuw.datum(), nieuw.sleutel());
        var wacht = new Medischewacht(nieuw.nietMedisch());
        controleer(zaak, nieuw, wacht);
        var nu = klok.instant();
        var minuten = Objects.requireNonNull(nieuw.minuten());
        var metWie = nieuw.metWie().strip();
        var notitie = nieuw.notitie().strip();
        var id = repository.voegToe(new PobcontactRepository.Nieuw(
                zaak.bedrijf(),
                zaak.dossier(),
                actor.persoon(),
                zaak.dag(),
                metWie,
                nieuw.kanaal(),
                notitie,
                minuten,
                nu,
                actor.naam(),
                nieuw.sleutel()));
        if (id == null) {
            return repository
                    .metSleutel(actor.bereik(), zaak.bedrijf(), nieuw.sleutel())
                    .orElseThrow(() -> new NietGevonden("dossier", nieuw.dossier()));
        }
        tijd.boek(zaak, nieuw.sleutel(), minuten, nu, actor.naam());
        var onderwerp = Melding.van("pobcontact.onderwerp", nieuw.kanaal().naam(), metWie)
                .tekst();
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        zaak.bedrijf(),
                        zaak.dossier(),
                        GebeurtenisSoort.POBOVERLEG,
                        zaak.dag(),
                        onderwerp,
                        notitie,
                        null));
        audit.schrijf(
                actor,
                Handeling.POBCONTACT_VASTLEGGEN,
                Onderwerp.van("pobcontact", zaak.bedrijf(), zaak.werknemer(), id),
                wacht.inLog("minuten: " + minuten));
        return id;
    }

    private void controleer(Overlegtijd.Zaak zaak, NieuwOverleg nieuw, Medischewacht wacht) {
        var invoer = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "pobcontact.sleutel")
                .eis(!nieuw.metWie().isBlank(), "metWie", "pobcontact.metWie.leeg")
                .eis(nieuw.metWie().strip().length() <= LANGSTE_WIE, "metWie", "pobcontact.telang", LANGSTE_WIE)
                .eis(!nieuw.notitie().isBlank(), "notitie", "pobcontact.notitie.leeg")
                .eis(
                        nieuw.notitie().strip().length() <= LANGSTE_NOTITIE,
                        "notitie",
                        "pobcontact.telang",
                        LANGSTE_NOTITIE);
        tijd.controleer(invoer, zaak, nieuw.datum(), nieuw.minuten(), Kalender.vandaag(klok));
        wacht.kijk(invoer, "metWie", nieuw.metWie());
        wacht.kijk(invoer, "notitie", nieuw.notitie());
        invoer.klaar();
    }

    private void neemTerug(Actor actor, PobcontactRepository.Stand stand) {
        if (stand.ingetrokkenOp() != null) {
            return;
        }
        if (!stand.gebruiker().equals(actor.gebruiker())) {
            throw new Conflict("pobcontact.nietEigen");
        }
        if (!isVandaag(stand.moment())) {
            throw new Conflict("pobcontact.dagVoorbij");
        }
        if (stand.opFactuur()) {
            throw new Conflict("pobcontact.opFactuur");
        }
        var nu = klok.instant();
        if (!repository.trekIn(stand.bedrijf(), stand.id(), nu)) {
            return;
        }
        var reden = Melding.van("pobcontact.terug").tekst();
        tijd.neemTerug(stand.bedrijf(), stand.verrichting(), reden, nu, actor.naam());
        tijdlijn.schrijf(
                actor,
                NieuweGebeurtenis.van(
                        stand.bedrijf(), stand.dossier(), GebeurtenisSoort.POBOVERLEG_INGETROKKEN, stand.datum()));
        audit.schrijf(
                actor,
                Handeling.POBCONTACT_VASTLEGGEN,
                Onderwerp.van("pobcontact", stand.bedrijf(), stand.werknemer(), stand.id()),
                "ingetrokken");
    }

    private Overlegtijd.Zaak zaak(Actor actor, DossierId dossier, @Nullable LocalDate datum, String sleutel) {
        return tijd.zaak(
                        actor.bereik(),
                        dossier,
                        datum == null ? Kalender.vandaag(klok) : datum,
                        actor.persoon(),
                        sleutel)
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
    }

    private PobcontactRepository.Stand stand(Actor actor, PobcontactId id) {
        return repository.stand(actor.bereik(), id).orElseThrow(() -> new NietGevonden("pobcontact", id));
    }

    private Overleg overleg(Actor actor, PobcontactRepository.Regel regel) {
        var moment = Objects.requireNonNull(regel.moment());
        var ingetrokken = regel.ingetrokkenOp() != null;
        return new Overleg(
                Objects.requireNonNull(regel.id()),
                Objects.requireNonNull(regel.datum()),
                Objects.requireNonNull(regel.metWie()),
                Objects.requireNonNull(regel.kanaal()),
                Objects.requireNonNull(regel.notitie()),
                Objects.requireNonNull(regel.minuten()),
                moment,
                Objects.requireNonNull(regel.door()),
                ingetrokken,
                !ingetrokken
                        && Rechten.mag(actor, Handeling.POBCONTACT_VASTLEGGEN)
                        && Objects.equals(regel.gebruiker(), actor.gebruiker())
                        && isVandaag(moment));
    }

    private boolean isVandaag(Instant moment) {
        return Kalender.plaatselijk(moment).toLocalDate().equals(Kalender.vandaag(klok));
    }
}
