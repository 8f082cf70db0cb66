package nl.verzuimsysteem.maatregelen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.AuditLog.Inzage;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.frequent.Frequentie;
import nl.verzuimsysteem.frequent.Frequentregel;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verzuim.Bijvraag;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.Zaaklezing;

/** Looking at the measures of a case: all at once, as they stand on one tab. */
@Singleton
public class MaatregelenService {
    private final Feitenbron feiten;
    private final AuditLog audit;
    private final Clock klok;

    MaatregelenService(Feitenbron feiten, AuditLog audit, Clock klok) {
        this.feiten = feiten;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * What moves the end of a case, the judgements of UWV, how often the employee reported sick, and for who may know them
     * the measures about wages. Two statements however much there is, one of which logs the look at each.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     */
    @Mag(Handeling.OORDEEL_INZIEN)
    @Transactional
    public Maatregelen van(Actor actor, DossierId dossier) {
        var frequent = Frequentregel.vraag(actor, Kalender.vandaag(klok));
        var metLoon = Rechten.mag(actor, Handeling.LOONMAATREGEL_INZIEN);
        var vragen = new ArrayList<Bijvraag<?>>(List.of(VerlengingRepository.VRAAG, OordeelRepository.VRAAG, frequent));
        if (metLoon) {
            vragen.add(LoonmaatregelRepository.VRAAG);
        }
        var zaak = feiten.met(actor.bereik(), dossier, vragen)
                .filter(een -> !een.feiten().vervallen())
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
        schrijfInzage(actor, zaak, metLoon);
        return new Maatregelen(
                einde(zaak),
                zaak.van(OordeelRepository.VRAAG).stream()
                        .sorted(Comparator.comparing(Deskundigenoordeel::aangevraagdOp)
                                .thenComparing(een -> een.id().waarde())
                                .reversed())
                        .toList(),
                metLoon ? Optional.of(loon(zaak)) : Optional.empty(),
                Frequentie.van(zaak.van(frequent)));
    }

    private void schrijfInzage(Actor actor, Zaaklezing zaak, boolean metLoon) {
        var delen = new ArrayList<>(List.of(
                new Inzage(Handeling.OORDEEL_INZIEN, "einde en oordelen"),
                new Inzage(Handeling.DOSSIER_INZIEN, "frequentie")));
        if (metLoon) {
            delen.add(new Inzage(Handeling.LOONMAATREGEL_INZIEN, null));
        }
        var feit = zaak.feiten();
        audit.schrijfInzage(actor, Onderwerp.van("dossier", feit.bedrijf(), feit.werknemer(), feit.dossier()), delen);
    }

    private static Verlengingen einde(Zaaklezing zaak) {
        var mijlpalen = zaak.feiten().mijlpalen();
        return new Verlengingen(
                mijlpalen.eersteZiektedag(),
                mijlpalen.eindeWachttijd(),
                mijlpalen.eindeLoon(),
                zaak.van(VerlengingRepository.VRAAG).stream()
                        .sorted(Comparator.comparing(Verlengingsregel::tot)
                                .thenComparing(een -> een.id().waarde()))
                        .toList());
    }

    private static Loonmaatregelen loon(Zaaklezing zaak) {
        return new Loonmaatregelen(
                zaak.van(LoonmaatregelRepository.VRAAG).stream()
                        .sorted(Comparator.comparing(Loonmaatregel::van)
                                .thenComparing(een -> een.id().waarde())
                                .reversed())
                        .toList(),
                zaak.feiten().feiten().vangnet() != Vangnet.GEEN);
    }
}
