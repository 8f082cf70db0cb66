package nl.verzuimsysteem.medisch;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.MedischRepository.Consultlezing;
import nl.verzuimsysteem.medisch.MedischRepository.Dossierregel;
import nl.verzuimsysteem.medisch.Medischetoegang.Oordeel;
import nl.verzuimsysteem.medisch.Medischetoegang.Weigering;
import nl.verzuimsysteem.toegang.Mag;

/** The medical file of a werknemer: which consults he had, for who may open them. */
@Singleton
public class MedischDossierService {
    private static final String SOORT = "werknemer";

    private final MedischRepository repository;
    private final Consultdeur deur;
    private final AuditLog audit;

    MedischDossierService(MedischRepository repository, Consultdeur deur, AuditLog audit) {
        this.repository = repository;
        this.deur = deur;
        this.audit = audit;
    }

    /**
     * The consults of a werknemer. Two statements, one of which logs the look. Confidential consults of others are not there;
     * of others that are closed no more is told than how many.
     *
     * @throws NietGevonden when he lies outside the scope and this person never saw him
     * @throws MedischGesloten when nothing of the file is open to this person
     */
    @Mag(Handeling.MEDISCH_INZIEN)
    @Transactional
    public Medischdossier vanWerknemer(Actor actor, WerknemerId werknemer) {
        var regels = repository.dossier(actor.bereik(), deur.lezer(actor), werknemer);
        if (regels.isEmpty()) {
            throw new NietGevonden(SOORT, werknemer);
        }
        var beoordeeld = regels.stream()
                .filter(regel -> regel.consult() != null)
                .map(regel -> new Beoordeeld(regel, oordeel(actor, regel.feiten())))
                .filter(een -> een.oordeel().weigering() != Weigering.VERTROUWELIJK)
                .toList();
        var open = beoordeeld.stream()
                .filter(een -> een.oordeel().grond() != null)
                .map(een -> een.regel())
                .toList();
        var dicht = beoordeeld.stream()
                .map(een -> een.oordeel().weigering())
                .filter(weigering -> weigering != null)
                .toList();
        var eerste = regels.getFirst();
        if (open.isEmpty()) {
            var heel = dicht.isEmpty() ? oordeel(actor, heel(eerste.feiten())).weigering() : dicht.getFirst();
            if (heel != null) {
                throw new MedischGesloten(Handeling.MEDISCH_INZIEN, heel, SOORT, werknemer.waarde());
            }
        }
        audit.schrijf(
                actor,
                Handeling.MEDISCH_INZIEN,
                Onderwerp.van("medisch dossier", eerste.bedrijf(), werknemer, werknemer),
                (eerste.noodTot() == null ? "lijst" : "NOODTOEGANG: lijst") + "; onder verantwoordelijkheid van "
                        + verantwoordelijk(actor, open));
        return new Medischdossier(
                eerste.werknemernaam(),
                open.stream().map(MedischDossierService::regel).toList(),
                dicht.size(),
                dicht.stream().anyMatch(Weigering::inNood),
                eerste.noodTot());
    }

    private static Oordeel oordeel(Actor actor, Medischefeiten feiten) {
        return Medischetoegang.oordeel(actor.functie(), Medischetoegang.Doel.LEZEN, feiten);
    }

    /** The facts of the file itself, when there is no consult to judge. */
    private static Medischefeiten heel(Medischefeiten feiten) {
        return new Medischefeiten(
                feiten.zelf(),
                false,
                false,
                false,
                true,
                feiten.zaakInTeam(),
                feiten.eigenPlaats(),
                feiten.behandeld(),
                false,
                feiten.anderedelegatie(),
                feiten.anderedelegatie(),
                false,
                feiten.nood());
    }

    private static String verantwoordelijk(Actor actor, List<Dossierregel> open) {
        if (actor.functie() == Functie.BEDRIJFSARTS) {
            return actor.naam() + " (gebruiker " + actor.persoon() + ")";
        }
        var namen = open.stream()
                .map(regel -> requireNonNull(regel.consult()))
                .map(consult ->
                        consult.onderNaam() + " (gebruiker " + consult.rij().onder() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return namen.isEmpty() ? "niemand: er zijn geen spreekuren" : namen;
    }

    private static Medischdossier.Regel regel(Dossierregel regel) {
        Consultlezing lezing = requireNonNull(regel.consult());
        var rij = lezing.rij();
        return new Medischdossier.Regel(
                rij.id(),
                rij.dag(),
                Spreekuursoort.valueOf(requireNonNull(regel.soort())),
                rij.aanleiding(),
                lezing.professionalNaam(),
                rij.functie(),
                lezing.onderNaam(),
                rij.status(),
                rij.vertrouwelijk());
    }

    private record Beoordeeld(Dossierregel regel, Oordeel oordeel) {}
}
