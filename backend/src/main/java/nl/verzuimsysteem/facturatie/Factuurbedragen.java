package nl.verzuimsysteem.facturatie;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.Btw;

/**
 * What an invoice adds up to. VAT is computed once for each rate over the sum of its lines, as EN 16931 (BR-CO-17) and the
 * Uitvoeringsbeschikking omzetbelasting 1968 (article 5a) have it, so that no cent appears or vanishes.
 *
 * @param perTarief the rates that occur, the highest first
 */
record Factuurbedragen(Geld netto, List<Btwbedrag> perTarief, Geld btw, Geld totaal) {

    /**
     * The tax of one rate.
     *
     * @param grondslag the sum of the lines of this rate
     */
    record Btwbedrag(Btw tarief, Geld grondslag, Geld bedrag) {}

    static Factuurbedragen van(List<Factuurregel> regels) {
        var grondslagen = new LinkedHashMap<Btw, Geld>();
        regels.stream()
                .sorted(Comparator.comparingInt(
                                (Factuurregel regel) -> regel.btw().honderdsten())
                        .reversed()
                        .thenComparing(regel -> regel.btw().soort()))
                .forEach(regel -> grondslagen.merge(regel.btw(), regel.bedrag(), Geld::plus));
        var perTarief = grondslagen.entrySet().stream()
                .map(een ->
                        new Btwbedrag(een.getKey(), een.getValue(), een.getKey().over(een.getValue())))
                .toList();
        var netto = Geld.som(regels.stream().map(Factuurregel::bedrag));
        var btw = Geld.som(perTarief.stream().map(Btwbedrag::bedrag));
        return new Factuurbedragen(netto, perTarief, btw, netto.plus(btw));
    }
}
