package nl.verzuimsysteem.verzuim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;

/** What undoing the last act makes of the spells of an employee: the picture from before it. Pure. */
final class Terugdraaiing {
    private Terugdraaiing() {}

    /**
     * @param nu how all stands
     * @param voor how all stood before the act, as it was kept
     * @return how all should stand: a case the act made is withdrawn, or joined to the one that gets its spells back
     */
    static Verzuimbeeld doel(Verzuimbeeld nu, Verzuimbeeld voor) {
        var zaken = new ArrayList<Zaak>();
        var perioden = new ArrayList<>(voor.perioden());
        var verloop = new ArrayList<>(voor.verloop());
        for (var zaak : nu.zaken()) {
            var was = voor.zaak(zaak.id());
            if (was.isPresent()) {
                zaken.add(terug(zaak, was.get()));
                continue;
            }
            var naar = nu.perioden().stream()
                    .filter(een -> een.dossier() == zaak.id())
                    .flatMap(een -> voor.perioden().stream().filter(oud -> oud.id() == een.id()))
                    .map(Periode::dossier)
                    .findFirst();
            if (naar.isPresent()) {
                zaken.add(zaak.vervalt(Vervallen.SAMENGEVOEGD, naar.get()));
            } else {
                zaken.add(zaak.vervalt(Vervallen.INGETROKKEN, null));
                nu.perioden().stream().filter(een -> een.dossier() == zaak.id()).forEach(perioden::add);
                nu.verloop().stream()
                        .filter(deel -> deel.dossier() == zaak.id())
                        .forEach(verloop::add);
            }
        }
        return new Verzuimbeeld(zaken, perioden, verloop, voor.verlof());
    }

    /** As it was; but a telephone number somebody changed since then is kept. */
    private static Zaak terug(Zaak nu, Zaak was) {
        var onaangeroerd = nu.versie() <= was.versie() + 1;
        return new Zaak(
                nu.id(),
                nu.versie(),
                was.eersteZiektedag(),
                was.hersteldOp(),
                was.loopt(),
                was.vervallen(),
                was.opgegaanIn(),
                onaangeroerd ? was.telefoon() : nu.telefoon(),
                onaangeroerd ? was.verwachteTerugkeer() : nu.verwachteTerugkeer(),
                nu.metOpdracht(),
                null);
    }

    /**
     * The cases that join, split or go by it: what hangs on those cannot simply stay. A withdrawn case that comes back is
     * none of them: nothing can be recorded in it.
     */
    static Set<Long> verdeeldAnders(Verzuimbeeld nu, Verzuimbeeld doel) {
        var anders = new HashSet<Long>();
        for (var zaak : nu.zaken()) {
            var wordt = doel.zaak(zaak.id()).orElse(zaak);
            if (wordt.geldt() != zaak.geldt() && zaak.vervallen() != Vervallen.INGETROKKEN) {
                anders.add(zaak.id());
                var in = wordt.opgegaanIn() != null ? wordt.opgegaanIn() : zaak.opgegaanIn();
                if (in != null) {
                    anders.add(in);
                }
            }
        }
        return anders;
    }
}
