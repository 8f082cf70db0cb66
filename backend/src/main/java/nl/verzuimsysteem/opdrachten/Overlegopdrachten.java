package nl.verzuimsysteem.opdrachten;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.organisatie.Beeindiging;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/**
 * Orders that come of a decision in the overleg, in the transaction of that decision, whose service looked at the rights and
 * at the words. The team orders only what the subscription pays: what costs the employer money, he orders himself.
 */
@Singleton
public class Overlegopdrachten {
    private final OpdrachttypeRepository typen;
    private final OpdrachtRepository opdrachten;
    private final Plaatsing plaatsing;
    private final Afhandeling afhandeling;
    private final Clock klok;

    Overlegopdrachten(
            OpdrachttypeRepository typen,
            OpdrachtRepository opdrachten,
            Plaatsing plaatsing,
            Afhandeling afhandeling,
            Clock klok) {
        this.typen = typen;
        this.opdrachten = opdrachten;
        this.plaatsing = plaatsing;
        this.afhandeling = afhandeling;
        this.klok = klok;
    }

    /**
     * What the overleg can order from this case today: what falls within the subscription. One statement.
     *
     * @throws NietGevonden when the case is out of reach
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Keus> typen(Actor actor, DossierId dossier) {
        var vandaag = Kalender.vandaag(klok);
        var keuzes = typen.keuzes(actor.bereik(), dossier, vandaag);
        if (keuzes.isEmpty()) {
            throw new NietGevonden("dossier", dossier);
        }
        return keuzes.stream()
                .filter(keuze -> keuze.prijs(vandaag).oordeel() == Oordeel.BINNEN)
                .map(keuze -> new Keus(keuze.code(), keuze.naam()))
                .toList();
    }

    /**
     * A type the overleg can order.
     *
     * @param code what the sender gives back
     */
    public record Keus(String code, String naam) {}

    /**
     * Puts an order on the worklist. Its line of the Tijdlijn and of the audit log are written with it. Five statements.
     *
     * @param tekst what is asked, as it was judged good: 2000 characters at most, never medical
     * @param inLog what the audit log tells of it, if anything
     * @throws NietGevonden when the case is out of reach
     * @throws OngeldigeInvoer on {@code opdrachttype}
     * @throws Conflict when it falls outside the subscription, the key was used for another, or the company has ended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Geplaatst plaats(
            Actor actor,
            DossierId dossier,
            String type,
            String tekst,
            @Nullable LocalDate gewenst,
            String sleutel,
            @Nullable String inLog) {
        var vandaag = Kalender.vandaag(klok);
        var vertrek = typen.vertrekpunt(actor.bereik(), dossier, type, sleutel, vandaag)
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
        if (vertrek.eerder() != null) {
            throw new Conflict("opdrachten.sleutel.gebruikt");
        }
        Beeindiging.weiger(vertrek.beeindigdOp(), vandaag);
        if (vertrek.type() == null) {
            throw OngeldigeInvoer.veld("opdrachttype", "opdrachten.type.kies");
        }
        var prijs = vertrek.prijs(vandaag);
        if (prijs.oordeel() != Oordeel.BINNEN) {
            throw new Conflict("opdrachten.overleg.buiten", String.valueOf(vertrek.naam()));
        }
        var id = plaatsing.plaats(
                actor,
                Handeling.OVERLEG_HOUDEN,
                new NieuweOpdracht(sleutel, dossier, type, tekst, gewenst, true),
                tekst,
                vertrek,
                prijs,
                inLog);
        return new Geplaatst(id, Keuze.uitvoerend(Objects.requireNonNull(vertrek.groep()), vertrek.bemand()));
    }

    /**
     * An order on the worklist.
     *
     * @param groep the function that carries it out
     */
    public record Geplaatst(OpdrachtId opdracht, Functie groep) {}

    /**
     * Withdraws an order nobody picked up. One statement, and three more when it does.
     *
     * @return whether it was withdrawn; not when somebody picked it up or ended it
     * @throws NietGevonden when it is out of reach
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean trekIn(Actor actor, OpdrachtId id) {
        var stand = opdrachten.stand(actor.bereik(), id).orElseThrow(() -> new NietGevonden("opdracht", id));
        if (!stand.status().wachtOpOppakken()) {
            return false;
        }
        afhandeling.voerUit(
                actor,
                stand,
                new Afhandeling.Stap(
                        Handeling.OVERLEG_HOUDEN,
                        GebeurtenisSoort.OPDRACHT_INGETROKKEN,
                        OpdrachtStatus.INGETROKKEN,
                        null,
                        null,
                        List.of()));
        return true;
    }
}
