package nl.verzuimsysteem.taken;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** What the actor must do, in the function he acts in now. */
@Singleton
public class TakenService {
    private static final String SOORT = "taken";

    private final TakenRepository repository;
    private final Taakstanden standen;
    private final MensenRepository mensen;
    private final AuditLog audit;
    private final Clock klok;

    TakenService(TakenRepository repository, Taakstanden standen, MensenRepository mensen, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.standen = standen;
        this.mensen = mensen;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * One page of open taken, most urgent first. The first page of a look is written in the audit log. Two statements, one
     * for a further page.
     */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional
    public Bladzijde<Taak> open(Actor actor, TakenFilter filter, Uitsnede uitsnede) {
        var rijen = repository.open(actor.bereik(), actor, filter, Kalender.vandaag(klok), uitsnede);
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(actor, Handeling.TAKEN_INZIEN, Onderwerp.lijst(SOORT, filter.bedrijf()), filter.vraag());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * The first page of open taken and how many there are; further pages come from {@link #open}. The look is written in
     * the audit log. Two statements.
     */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional
    public Takenlijst lijst(Actor actor, TakenFilter filter, int aantal) {
        var vandaag = Kalender.vandaag(klok);
        var taken = repository.lijst(
                actor.bereik(), actor, filter, vandaag, Uitsnede.eerste(aantal).metEenMeer());
        if (taken.eerste().isEmpty()) {
            // No row to bring the numbers along. Without a term to narrow it there is nothing to count.
            var tellingen = filter.termijn() == null ? Tellingen.NIETS : tel(actor, filter);
            return new Takenlijst(Bladzijde.van(List.of(), aantal), tellingen);
        }
        audit.schrijfLijst(actor, Handeling.TAKEN_INZIEN, Onderwerp.lijst(SOORT, filter.bedrijf()), filter.vraag());
        return new Takenlijst(Bladzijde.van(taken.eerste(), aantal), taken.tellingen());
    }

    /**
     * The most urgent taken and how many there are. Two statements at most.
     *
     * @param aantal how many of them, 1 to 200
     */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional
    public OpenTaken eerste(Actor actor, int aantal) {
        var eigen = new TakenFilter(null, null, null, actor.functie(), false);
        var taken = repository.lijst(actor.bereik(), actor, eigen, Kalender.vandaag(klok), aantal);
        if (!taken.eerste().isEmpty()) {
            audit.schrijfLijst(actor, Handeling.TAKEN_INZIEN, Onderwerp.lijst(SOORT, null), "eerste " + aantal);
        }
        return taken;
    }

    /**
     * Marks a taak as done that is done by saying so: a talk, or what was agreed in the overleg. A step of the case is done
     * by recording it. Three statements; one when it was done already.
     *
     * @throws NietGevonden when the taak lies outside the scope, or is for another function
     * @throws Conflict when it is done elsewhere ({@link TaakSoort#isAfTeRonden}); says where
     */
    @Mag(Handeling.TAAK_AFRONDEN)
    @Transactional
    public void rondAf(Actor actor, TaakId taak) {
        var stand = eigen(actor, taak);
        var elders = stand.soort().elders();
        if (elders != null) {
            throw new Conflict(elders);
        }
        if (stand.loopt() && standen.rondAf(stand.bedrijf(), taak, klok.instant(), actor.naam())) {
            audit.schrijf(actor, Handeling.TAAK_AFRONDEN, onderwerp(stand));
        }
    }

    /** How many open taken there are; the term of the filter does not count. One statement. */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional(readOnly = true)
    public Tellingen tel(Actor actor, TakenFilter filter) {
        return repository.tel(actor.bereik(), actor, filter, Kalender.vandaag(klok));
    }

    /**
     * Takes a taak of the group upon oneself. Of several who try at once exactly one gets it; doing it again changes
     * nothing. What lies with whom he stands in for today is his already; what lies with somebody who left is the group's.
     *
     * @throws NietGevonden when the taak lies outside the scope, or is for another function
     * @throws Conflict when somebody else has it, or it is over
     */
    @Mag(Handeling.TAAK_OPPAKKEN)
    @Transactional
    public void pakOp(Actor actor, TaakId taak) {
        var stand = eigen(actor, taak);
        if (actor.persoon().equals(stand.aan())) {
            return;
        }
        if (stand.aan() != null && !stand.vertrokken()) {
            if (mensen.vervangt(actor.bereik(), actor, stand.aan(), Kalender.vandaag(klok))) {
                return;
            }
            throw new Conflict("taken.conflict.opgepakt", naam(stand));
        }
        wijsToe(actor, stand, actor.persoon(), "opgepakt");
    }

    /** Lets go of a taak, one's own or that of a colleague who is away, so that another can pick it up. */
    @Mag(Handeling.TAAK_OPPAKKEN)
    @Transactional
    public void laatLos(Actor actor, TaakId taak) {
        var stand = eigen(actor, taak);
        if (stand.aan() != null) {
            wijsToe(actor, stand, null, "losgelaten");
        }
    }

    /**
     * Hands a taak over to a colleague of the same function who reaches the case. Four statements.
     *
     * @throws NietGevonden when the taak lies outside the scope, or is for another function
     * @throws OngeldigeInvoer on {@code aan} when he is none of {@link #collegas}
     * @throws Conflict when somebody else changed it at the same time, or it is over
     */
    @Mag(Handeling.TAAK_OPPAKKEN)
    @Transactional
    public void draagOver(Actor actor, TaakId taak, GebruikerId aan) {
        var stand = eigen(actor, taak);
        if (aan.equals(stand.aan())) {
            return;
        }
        if (mensen.bij(actor.bereik(), taak, Kalender.vandaag(klok)).stream()
                .noneMatch(mens -> mens.kanHetDoen() && mens.id().equals(aan))) {
            throw OngeldigeInvoer.veld("aan", "taken.collega");
        }
        wijsToe(actor, stand, aan, "overgedragen");
    }

    /**
     * Who a taak can be handed over to, by name; the actor himself not. Two statements.
     *
     * @throws NietGevonden when the taak lies outside the scope, or is for another function
     */
    @Mag(Handeling.TAAK_OPPAKKEN)
    @Transactional(readOnly = true)
    public List<Collega> collegas(Actor actor, TaakId taak) {
        eigen(actor, taak);
        return mensen.bij(actor.bereik(), taak, Kalender.vandaag(klok)).stream()
                .filter(MensenRepository.Mens::kanHetDoen)
                .filter(mens -> !mens.id().equals(actor.gebruiker()))
                .map(mens -> new Collega(mens.id(), mens.naam()))
                .toList();
    }

    /**
     * Who is reminded of a taak in his daily mail: who picked it up, or else all of its function who reach the case; and
     * of what a leidinggevende leaves too long, the verzuimcoördinator. Two statements.
     *
     * @throws NietGevonden when the taak lies outside what the actor sees
     */
    @Mag(Handeling.TAKEN_INZIEN)
    @Transactional(readOnly = true)
    public List<Ontvanger> wieKrijgtBericht(Actor actor, TaakId taak) {
        zichtbaar(actor, taak);
        return mensen.bij(actor.bereik(), taak, Kalender.vandaag(klok)).stream()
                .filter(mens -> mens.kanHetDoen()
                        ? mens.heeftHem() || !mens.toegewezen()
                        : mens.voor() == Functie.LEIDINGGEVENDE)
                .map(mens -> new Ontvanger(mens.naam(), mens.functie(), !mens.kanHetDoen()))
                .toList();
    }

    private void wijsToe(Actor actor, TakenRepository.Stand stand, @Nullable GebruikerId aan, String wat) {
        if (!standen.wijsToe(stand.bedrijf(), stand.id(), stand.aan(), aan, klok.instant())) {
            var nu = eigen(actor, stand.id());
            if (Objects.equals(nu.aan(), aan)) {
                return;
            }
            throw nu.loopt()
                    ? new Conflict("taken.conflict.opgepakt", naam(nu))
                    : new Conflict("taken.conflict.voorbij");
        }
        audit.schrijf(actor, Handeling.TAAK_OPPAKKEN, onderwerp(stand), wat);
    }

    /** A taak of the actor's own function. */
    private TakenRepository.Stand eigen(Actor actor, TaakId taak) {
        return stand(actor, taak, stand -> stand.functie() == actor.functie());
    }

    /** A taak the actor has in his list. */
    private TakenRepository.Stand zichtbaar(Actor actor, TaakId taak) {
        return stand(
                actor,
                taak,
                stand -> stand.functie() == actor.functie()
                        || (actor.functie() == Functie.VERZUIMCOORDINATOR
                                && !stand.soort().isVoorTeam()));
    }

    private TakenRepository.Stand stand(Actor actor, TaakId taak, Predicate<TakenRepository.Stand> welke) {
        return repository
                .stand(actor.bereik(), taak, Kalender.vandaag(klok))
                .filter(welke)
                .orElseThrow(() -> new NietGevonden("taak", taak));
    }

    private static String naam(TakenRepository.Stand stand) {
        return Objects.requireNonNullElse(stand.aanNaam(), "");
    }

    private static Onderwerp onderwerp(TakenRepository.Stand stand) {
        return Onderwerp.van("taak", stand.bedrijf(), stand.werknemer(), stand.id());
    }
}
