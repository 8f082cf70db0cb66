package nl.verzuimsysteem.factuurpapier;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.berichten.Bijlage;
import nl.verzuimsysteem.berichten.Bijlagebron;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.facturatie.Factuurlezer;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.NietGevonden;

/** Makes the papers of an invoice while it is mailed: the PDF to read and the e-invoice for the bookkeeping. */
@Singleton
class Factuurbijlagen implements Bijlagebron {
    private final Factuurlezer facturen;
    private final Factuurpdf pdf;
    private final Factuurubl ubl;
    private final FactuurpostRepository post;

    Factuurbijlagen(Factuurlezer facturen, Factuurpdf pdf, Factuurubl ubl, FactuurpostRepository post) {
        this.facturen = facturen;
        this.pdf = pdf;
        this.ubl = ubl;
        this.post = post;
    }

    @Override
    public String soort() {
        return Factuurpost.SOORT;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bijlage> maak(String id) {
        var sleutel = id(id);
        var factuur = facturen.lees(new Bereik.Alles(), sleutel, false)
                .orElseThrow(() -> new NietGevonden("factuur", sleutel));
        var blad = pdf.maak(factuur);
        var bericht = ubl.maak(factuur);
        return List.of(
                new Bijlage(blad.naam(), "application/pdf", blad.inhoud()),
                new Bijlage(bericht.naam(), "application/xml", bericht.inhoud()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void verzonden(String id, Instant moment) {
        post.verstuurd(id(id), moment);
    }

    private static FactuurId id(String id) {
        return new FactuurId(Long.parseLong(id));
    }
}
