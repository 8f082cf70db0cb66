package nl.verzuimsysteem.medisch;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.medisch.Consultdeur.Doel;
import nl.verzuimsysteem.medisch.Consultrijen.Kop;
import nl.verzuimsysteem.medisch.Kluis.Stuk;
import nl.verzuimsysteem.medisch.MedischRepository.Consultlezing;
import nl.verzuimsysteem.terugkoppeling.Zienswijze;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.Verloopregel;
import org.jspecify.annotations.Nullable;

/** Brings together what belongs to a consult. */
@Singleton
class Consultlezer {
    private final Consultdeur deur;
    private final Consultrijen rijen;
    private final Kluis kluis;
    private final Feitenbron feiten;

    Consultlezer(Consultdeur deur, Consultrijen rijen, Kluis kluis, Feitenbron feiten) {
        this.deur = deur;
        this.rijen = rijen;
        this.kluis = kluis;
        this.feiten = feiten;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Consult lees(Actor actor, ConsultId id) {
        var lezing = deur.binnen(actor, id, Doel.LEZEN);
        var rij = lezing.rij();
        var kop = rijen.kop(rij);
        var bijgeschreven = rijen.aanvullingen(rij);
        var kenmerken = new ArrayList<Kenmerk>();
        bijgeschreven.forEach(een -> kenmerken.add(een.kenmerk()));
        var medisch = rij.medisch();
        if (medisch != null) {
            kenmerken.add(medisch);
        }
        var stukken = kluis.lees(rij.bedrijf(), Inhoudsoort.CONSULT, kenmerken);
        return new Consult(
                rij.id(),
                rij.status(),
                rij.dag(),
                rij.werknemer(),
                kop.werknemer(),
                kop.geboortedatum(),
                kop.werk(),
                kop.bedrijf(),
                rij.dossier(),
                kop.eersteZiektedag(),
                kop.hersteldOp(),
                kop.begin(),
                kop.einde(),
                kop.soort(),
                rij.aanleiding(),
                kop.taal(),
                kop.tolk(),
                kop.plaats(),
                lezing.professionalNaam(),
                rij.functie(),
                lezing.onderNaam(),
                rij.vertrouwelijk(),
                kop.vraag(),
                verloop(actor, rij),
                magSchrijven(actor, lezing),
                medisch == null ? Consultblad.LEEG : blad(stukken.get(medisch)),
                rij.professional().equals(actor.persoon()) ? notitie(rij) : null,
                bijgeschreven.stream()
                        .map(een -> new Consultaanvulling(
                                een.moment(),
                                een.door(),
                                blad(stukken.get(een.kenmerk())).tekst()))
                        .toList(),
                zienswijze(rij, kop));
    }

    private static boolean magSchrijven(Actor actor, Consultlezing lezing) {
        return Medischetoegang.oordeel(actor.functie(), Medischetoegang.Doel.SCHRIJVEN, lezing.feiten())
                        .grond()
                != null;
    }

    private Consultblad notitie(Consultrij rij) {
        return blad(kluis.stuk(rij.bedrijf(), Inhoudsoort.WERKNOTITIE, rij.werknotitie()));
    }

    private @Nullable Zienswijze zienswijze(Consultrij rij, Kop kop) {
        var kenmerk = kop.zienswijze();
        if (kenmerk != null) {
            var stuk = requireNonNull(kluis.stuk(rij.bedrijf(), Inhoudsoort.ZIENSWIJZE, kenmerk));
            return new Zienswijze(stuk.tekst(), requireNonNull(kop.zienswijzeOp()), false);
        }
        var gedeeld = kop.gedeeld();
        return gedeeld == null ? null : new Zienswijze(gedeeld, requireNonNull(kop.gedeeldOp()), true);
    }

    private static Consultblad blad(@Nullable Stuk stuk) {
        return stuk == null ? Consultblad.LEEG : new Consultblad(stuk.tekst(), stuk.versie());
    }

    private List<Verloopregel> verloop(Actor actor, Consultrij rij) {
        return rij.dossier() == null
                ? List.of()
                : feiten.van(actor.bereik(), rij.dossier())
                        .map(Dossierfeiten::verloop)
                        .orElse(List.of());
    }
}
