package nl.verzuimsysteem.medisch;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.Medischetoegang.Weigering;
import nl.verzuimsysteem.medisch.NoodtoegangRepository.Gelezen;
import nl.verzuimsysteem.toegang.Bevestigd;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * Opening a medical file that is closed, because it cannot wait: with a reason, to read, for an hour. Whoever is responsible
 * hears of it at once, and another bedrijfsarts judges it within days (NEN 7513).
 */
@Singleton
public class NoodtoegangService {
    /** How long it holds. */
    public static final Duration GELDT = Duration.ofHours(1);

    /** A reason is at least a few words. */
    public static final int KORTSTE_REDEN = 10;

    /** And no story. */
    public static final int LANGSTE_TEKST = 500;

    private static final int DAGEN_OM_NA_TE_KIJKEN = 5;
    private static final Duration NOG_TE_ZIEN = Duration.ofDays(30);
    private static final int MEESTE = 200;
    private static final String SOORT = "noodtoegang";

    private final NoodtoegangRepository repository;
    private final Consultdeur deur;
    private final Kluis kluis;
    private final Noodtoegangpost post;
    private final AuditLog audit;

    NoodtoegangService(
            NoodtoegangRepository repository, Consultdeur deur, Kluis kluis, Noodtoegangpost post, AuditLog audit) {
        this.repository = repository;
        this.deur = deur;
        this.kluis = kluis;
        this.post = post;
        this.audit = audit;
    }

    /**
     * Opens the file of a werknemer for an hour. Six statements. Again with the same key is one statement and opens nothing
     * longer.
     *
     * @param reden at least {@value #KORTSTE_REDEN} characters
     * @return until when
     * @throws NietGevonden when the werknemer lies outside the scope
     * @throws MedischGesloten when he is the werknemer himself
     * @throws OngeldigeInvoer on {@code reden} or {@code sleutel}
     */
    @Mag(Handeling.NOODTOEGANG_NEMEN)
    @Bevestigd
    @Transactional
    public Instant neem(Actor actor, WerknemerId werknemer, String sleutel, String reden) {
        var lezer = deur.lezer(actor);
        var stand = repository
                .stand(actor.bereik(), lezer, werknemer, sleutel)
                .orElseThrow(() -> new NietGevonden("werknemer", werknemer));
        if (stand.bekend() != null) {
            return stand.bekend();
        }
        if (stand.zelf()) {
            throw new MedischGesloten(
                    Handeling.NOODTOEGANG_NEMEN, Weigering.EIGEN_DOSSIER, "werknemer", werknemer.waarde());
        }
        var lengte = reden.strip().length();
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(sleutel), "sleutel", "medisch.sleutel")
                .eis(lengte >= KORTSTE_REDEN, "reden", "medisch.nood.redenKort", KORTSTE_REDEN)
                .eis(lengte <= LANGSTE_TEKST, "reden", "medisch.nood.lang", LANGSTE_TEKST)
                .klaar();
        var tot = lezer.nu().plus(GELDT).truncatedTo(ChronoUnit.MILLIS);
        var kenmerk = kluis.bewaar(stand.bedrijf(), Inhoudsoort.NOODTOEGANG, reden.strip());
        var id = repository.voegToe(stand, lezer, kenmerk, tot, lezer.dag().plusDays(DAGEN_OM_NA_TE_KIJKEN), sleutel);
        audit.schrijf(
                actor,
                Handeling.NOODTOEGANG_NEMEN,
                Onderwerp.van(SOORT, stand.bedrijf(), werknemer, id),
                "noodknop; reden vastgelegd; geldt een uur");
        post.meld(id, repository.verantwoordelijken(actor.bereik(), stand, lezer));
        return tot;
    }

    /** What is to be judged, the first to be late first, and below it what was judged in the last month. Two statements. */
    @Mag(Handeling.NOODTOEGANG_NAKIJKEN)
    @Transactional
    public List<Noodtoegang> teNakijken(Actor actor) {
        var lezer = deur.lezer(actor);
        var lijst = repository.lijst(actor.bereik(), lezer, lezer.nu().minus(NOG_TE_ZIEN), MEESTE);
        audit.schrijfLijst(actor, Handeling.NOODTOEGANG_NAKIJKEN, Onderwerp.lijst(SOORT, null), null);
        return lijst;
    }

    /**
     * One of them with its reason. Three statements.
     *
     * @throws NietGevonden when it lies outside the scope, or is about himself
     */
    @Mag(Handeling.NOODTOEGANG_NAKIJKEN)
    @Transactional
    public Noodverslag lees(Actor actor, NoodtoegangId noodtoegang) {
        var gelezen = vind(actor, noodtoegang);
        var nood = gelezen.noodtoegang();
        var inhoud = gelezen.inhoud();
        var opmerking = inhoud.opmerking();
        var stukken = kluis.lees(
                nood.bedrijf(),
                Inhoudsoort.NOODTOEGANG,
                opmerking == null ? List.of(inhoud.reden()) : List.of(inhoud.reden(), opmerking));
        audit.schrijf(actor, Handeling.NOODTOEGANG_NAKIJKEN, onderwerp(gelezen), "bekeken");
        return new Noodverslag(
                nood,
                requireNonNull(stukken.get(inhoud.reden())).tekst(),
                opmerking == null
                        ? null
                        : requireNonNull(stukken.get(opmerking)).tekst());
    }

    /**
     * Judges it. Four statements.
     *
     * @param opmerking why; may be empty when it was right
     * @throws NietGevonden when it lies outside the scope, or is about himself
     * @throws NietDoorU when he took it himself
     * @throws Conflict when somebody else judged it
     * @throws OngeldigeInvoer on {@code oordeel} or {@code opmerking}
     */
    @Mag(Handeling.NOODTOEGANG_NAKIJKEN)
    @Transactional
    public void kijkNa(Actor actor, NoodtoegangId noodtoegang, @Nullable Noodoordeel oordeel, String opmerking) {
        var gelezen = vind(actor, noodtoegang);
        var nood = gelezen.noodtoegang();
        if (nood.gebruiker().equals(actor.persoon())) {
            throw new NietDoorU("medisch.nood.zelf");
        }
        var tekst = opmerking.strip();
        new OngeldigeInvoer.Verzamelaar()
                .eis(oordeel != null, "oordeel", "medisch.nood.oordeel")
                .eis(
                        oordeel != Noodoordeel.ONTERECHT || tekst.length() >= KORTSTE_REDEN,
                        "opmerking",
                        "medisch.nood.waarom")
                .eis(tekst.length() <= LANGSTE_TEKST, "opmerking", "medisch.nood.lang", LANGSTE_TEKST)
                .klaar();
        var kenmerk = tekst.isEmpty() ? null : kluis.bewaar(nood.bedrijf(), Inhoudsoort.NOODTOEGANG, tekst);
        if (!repository.kijkNa(nood, deur.lezer(actor), requireNonNull(oordeel), kenmerk)) {
            throw new Conflict("medisch.nood.alNagekeken");
        }
        audit.schrijf(actor, Handeling.NOODTOEGANG_NAKIJKEN, onderwerp(gelezen), "oordeel " + oordeel);
    }

    private Gelezen vind(Actor actor, NoodtoegangId id) {
        return repository.lees(actor.bereik(), deur.lezer(actor), id).orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    private static Onderwerp onderwerp(Gelezen gelezen) {
        return Onderwerp.van(
                SOORT,
                gelezen.noodtoegang().bedrijf(),
                gelezen.inhoud().werknemerId(),
                gelezen.noodtoegang().id());
    }
}
