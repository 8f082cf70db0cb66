package nl.verzuimsysteem.spreekuren;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.Telefoon;
import nl.verzuimsysteem.spreekuren.VerzoekRepository.Gevraagd;
import nl.verzuimsysteem.spreekuren.VerzoekRepository.Vrager;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * A werknemer asks to be seen: by the bedrijfsarts while he is sick (everybody may, also who sees a POB), in the open
 * spreekuur (Arbowet 14 lid 2 onder f) or for a second opinion (Arbobesluit 2.14d). Of the last two the employer never
 * learns, nor is there a reason to give for any of them.
 */
@Singleton
public class VerzoekService {
    private static final String VERZOEK = "spreekuurverzoek";

    private final VerzoekRepository repository;
    private final AuditLog audit;
    private final Clock klok;
    private final int dagen;

    /** @param dagen within so many days who asks is to be seen */
    VerzoekService(
            VerzoekRepository repository,
            AuditLog audit,
            Clock klok,
            @Property(name = "verzuim.spreekuur.verzoek-dagen", defaultValue = "14") int dagen) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
        this.dagen = dagen;
    }

    /** What he can ask for and what he asked for. Three statements. */
    @Mag(Handeling.EIGEN_AFSPRAKEN_INZIEN)
    @Transactional
    public Verzoekstand stand(Actor actor) {
        var ik = ik(actor, Handeling.EIGEN_AFSPRAKEN_INZIEN);
        var vrager = vrager(ik);
        var stand = stand(vrager, repository.gevraagd(ik, ""));
        audit.schrijf(
                actor,
                Handeling.EIGEN_AFSPRAKEN_INZIEN,
                Onderwerp.van("werknemer", ik.bedrijf(), ik.werknemer(), ik.werknemer()));
        return stand;
    }

    /**
     * Asks to be seen. Asking again for what was asked for already gives the first request. Five statements.
     *
     * @throws OngeldigeInvoer on {@code telefoon}
     * @throws Conflict when he is not sick, or does not work here any more
     */
    @Mag(Handeling.SPREEKUUR_VRAGEN)
    @Transactional
    public VerzoekId vraag(Actor actor, NieuwVerzoek nieuw) {
        var ik = ik(actor, Handeling.SPREEKUUR_VRAGEN);
        var telefoon = schoon(nieuw.telefoon());
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "verzoeken.sleutel")
                .eis(nieuw.soort().isVanWerknemer(), "soort", "verzoeken.soort")
                .eis(Telefoon.isGeldig(telefoon), "telefoon", "verzoeken.telefoon")
                .klaar();
        repository.houdVast(ik.bedrijf(), ik.werknemer());
        var vrager = vrager(ik);
        var gevraagd = repository.gevraagd(ik, nieuw.sleutel());
        var eerder = gevraagd.stream()
                .filter(een -> een.sleutel().equals(nieuw.sleutel()) || (een.loopt() && een.soort() == nieuw.soort()))
                .findFirst();
        if (eerder.isPresent()) {
            return eerder.get().id();
        }
        if (!stand(vrager, gevraagd).mag(nieuw.soort())) {
            throw new Conflict(
                    nieuw.soort() == Verzoeksoort.BEDRIJFSARTS ? "verzoeken.nietZiek" : "verzoeken.uitDienst");
        }
        var id = repository.voegToe(rij(vrager, nieuw.soort(), telefoon, actor.naam(), nieuw.sleutel()));
        audit.schrijf(actor, Handeling.SPREEKUUR_VRAGEN, Onderwerp.van(VERZOEK, ik.bedrijf(), ik.werknemer(), id));
        return id;
    }

    /**
     * Takes a request back. Again changes nothing. Three statements.
     *
     * @throws Conflict when an appointment was planned for it: then that is to be cancelled
     */
    @Mag(Handeling.SPREEKUUR_VRAGEN)
    @Transactional
    public void trekIn(Actor actor, VerzoekId id) {
        var verzoek = repository.zoek(actor.bereik(), id).orElseThrow(() -> new NietGevonden(VERZOEK, id));
        if (!verzoek.loopt()) {
            return;
        }
        if (!repository.eindig(verzoek.bedrijf(), id)) {
            throw new Conflict("verzoeken.gepland");
        }
        audit.schrijf(
                actor,
                Handeling.SPREEKUUR_VRAGEN,
                Onderwerp.van(VERZOEK, verzoek.bedrijf(), verzoek.werknemer(), id),
                "ingetrokken");
    }

    private VerzoekRepository.Rij rij(
            Vrager vrager, Verzoeksoort soort, @Nullable String telefoon, String door, String sleutel) {
        return new VerzoekRepository.Rij(
                vrager.bedrijf(),
                vrager.regio(),
                vrager.werknemer(),
                soort.isVertrouwelijk() ? null : vrager.dossier(),
                soort,
                soort.isVertrouwelijk(),
                telefoon,
                Kalender.vandaag(klok).plusDays(dagen),
                klok.instant(),
                door,
                sleutel);
    }

    private Verzoekstand stand(Vrager vrager, List<Gevraagd> gevraagd) {
        var laatste = vrager.uitDienst();
        return new Verzoekstand(
                vrager.telefoonRegio(),
                vrager.telefoon(),
                laatste == null || !laatste.isBefore(Kalender.vandaag(klok)),
                vrager.dossier() != null,
                gevraagd.stream().filter(Gevraagd::loopt).map(Gevraagd::verzoek).toList());
    }

    private Vrager vrager(Bereik.Eigen ik) {
        return repository.vrager(ik).orElseThrow(() -> new NietGevonden("werknemer", ik.werknemer()));
    }

    private static Bereik.Eigen ik(Actor actor, Handeling handeling) {
        if (actor.bereik() instanceof Bereik.Eigen eigen) {
            return eigen;
        }
        throw new GeenRecht(handeling, actor.functie());
    }

    private static @Nullable String schoon(@Nullable String telefoon) {
        return telefoon == null || telefoon.isBlank() ? null : telefoon.strip();
    }
}
