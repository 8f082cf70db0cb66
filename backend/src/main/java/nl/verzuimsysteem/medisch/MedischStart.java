package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** What a POB and a bedrijfsarts have to do in the medical zone; numbers alone, by the rules of the lists. */
@Singleton
class MedischStart implements Startbron {
    private final ConsultRepository consulten;
    private final AccorderingRepository accorderen;
    private final SteekproefRepository steekproef;
    private final SelektOordeelRepository triages;
    private final NoodtoegangRepository noodtoegang;

    MedischStart(
            ConsultRepository consulten,
            AccorderingRepository accorderen,
            SteekproefRepository steekproef,
            SelektOordeelRepository triages,
            NoodtoegangRepository noodtoegang) {
        this.consulten = consulten;
        this.accorderen = accorderen;
        this.steekproef = steekproef;
        this.triages = triages;
        this.noodtoegang = noodtoegang;
    }

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (!Rechten.mag(actor, Handeling.MEDISCH_INZIEN)) {
            return List.of();
        }
        var bereik = actor.bereik();
        var lezer = new MedischRepository.Lezer(actor.persoon(), actor.functie(), Startbron.dag(nu), nu);
        var vragen = new ArrayList<Startvraag>();
        vragen.add(triages.start(bereik, lezer));
        vragen.add(consulten.start(bereik, lezer, Startreden.CONSULT_AFRONDEN, Consultstatus.LOOPT));
        if (actor.functie() == Functie.POB) {
            vragen.add(consulten.start(bereik, lezer, Startreden.CONSULT_TERUG, Consultstatus.TERUGGESTUURD));
            vragen.add(consulten.start(bereik, lezer, Startreden.CONSULT_BIJ_ARTS, Consultstatus.TER_ACCORDERING));
        }
        if (Rechten.mag(actor, Handeling.ACCORDEREN)) {
            vragen.add(accorderen.start(bereik, lezer));
            vragen.add(steekproef.start(bereik, lezer));
            vragen.add(noodtoegang.start(bereik, lezer));
        }
        return vragen;
    }
}
