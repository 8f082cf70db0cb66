package nl.verzuimsysteem.demo.gegevens;

import java.util.List;

/**
 * Where the names of somebody come from, and the language he is best addressed in.
 *
 * @see Namen
 */
enum Herkomst {
    NEDERLANDS(
            "nl",
            "Jan, Henk, Gerrit, Wim, Hans, Ton, Bert, Kees, Piet, Rinus, Erik, Marco, Dennis, Jeroen, "
                    + "Patrick, Martijn, Sander, Edwin, Michel, Ronald, Bas, Richard, Mark, Peter, Daan, Thijs, "
                    + "Luuk, Jesse, Tim, Lars, Stijn, Bram, Niels, Rick, Kevin, Robin, Sven, Joost, Wouter, Arjan",
            "Anja, Ria, Ingrid, Petra, Monique, Yvonne, Karin, Linda, Marloes, Esther, Sandra, Kim, Lotte, "
                    + "Sanne, Femke, Iris, Anouk, Lisa, Eva, Fleur, Marieke, Wendy, Astrid, Nicole, Judith",
            "de Jong, Jansen, de Vries, van den Berg, Bakker, van Dijk, Janssen, Visser, Smit, Meijer, "
                    + "de Boer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, "
                    + "Dijkstra, Smits, de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, "
                    + "van den Heuvel, van der Veen, van den Broek, de Bruijn, van der Heijden, Schouten, van Beek, "
                    + "Willems, van Vliet, van de Ven, Hoekstra, Verhoeven, Koster, van Dam, van der Wal, Prins, "
                    + "Blom, Huisman, Peeters, Kuipers, van Veen, Veenstra, Postma, Kramer, van den Brink, Zijlstra, "
                    + "Scholten, van Wijk, Bosman, Timmermans, van Loon, Martens, Gerritsen, van Rijn, Driessen, "
                    + "Evers, van Es, Boonstra, Aarts, van Dongen, Groen, Vink, Stam, van Ginkel, Hermans, te Velde, "
                    + "ten Brinke, Roelofs, Wolters, Nijland"),
    POOLS(
            "pl",
            "Piotr, Paweł, Krzysztof, Tomasz, Marcin, Andrzej, Michał, Grzegorz, Łukasz, Adam, Mateusz, "
                    + "Kamil, Jakub, Dawid, Rafał, Zbigniew, Wojciech, Sławomir",
            "Agnieszka, Katarzyna, Małgorzata, Anna, Joanna, Monika, Ewa, Magdalena, Beata, Natalia, "
                    + "Karolina, Sylwia",
            "Nowak, Wójcik, Mazur, Krawczyk, Kaczmarek, Zając, Król, Wieczorek, Dudek, Adamczyk, Pawlak, "
                    + "Sikora, Baran, Walczak, Kowalski, Wiśniewski, Kamiński, Lewandowski, Zieliński, Szymański, "
                    + "Dąbrowski, Kozłowski, Jankowski, Piotrowski, Grabowski, Pawłowski, Wróblewski, Jabłoński, "
                    + "Majewski"),
    TURKS(
            "nl",
            "Mehmet, Mustafa, Ahmet, Ali, Hüseyin, Murat, Emre, Yusuf, Kemal, Serkan, Burak",
            "Ayşe, Fatma, Elif, Zeynep, Hatice, Esra",
            "Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Öztürk, Aydın, Arslan, Doğan, Koç, Özdemir, Polat"),
    MAROKKAANS(
            "nl",
            "Mohamed, Ahmed, Youssef, Rachid, Hassan, Said, Karim, Bilal, Omar, Hamza",
            "Fatima, Khadija, Samira, Naima, Yasmina, Hafsa",
            "El Idrissi, Bouzian, Amrani, El Khattabi, Benali, Azzouzi, El Haddad, Chaouki, Bennani, "
                    + "Ouali, Tahiri, Mansouri"),
    SURINAAMS(
            "nl",
            "Ricardo, Winston, Stanley, Rishi, Anil, Clyde, Humphrey, Radjesh, Orlando, Glenn",
            "Sharda, Chantal, Priya, Gladys, Marlene, Shanti",
            "Ramlal, Autar, Pinas, Sewnarain, Bhagwandin, Esajas, Landveld, Koorndijk, Biharie, Mahabier, "
                    + "Kromodikromo"),
    ROEMEENS(
            "ro",
            "Ion, Andrei, Mihai, Alexandru, Cristian, Florin, Vasile, Adrian, Bogdan, Ionuț, Marian, " + "Constantin",
            "Elena, Ioana, Andreea, Mihaela, Gabriela, Daniela",
            "Popescu, Ionescu, Popa, Stan, Dumitru, Stoica, Rusu, Munteanu, Matei, Șerban, Lazăr, Ciobanu, "
                    + "Moldovan, Ilie, Toma");

    private final String taal;
    private final List<String> mannen;
    private final List<String> vrouwen;
    private final List<String> achternamen;

    Herkomst(String taal, String mannen, String vrouwen, String achternamen) {
        this.taal = taal;
        this.mannen = namen(mannen);
        this.vrouwen = namen(vrouwen);
        this.achternamen = namen(achternamen);
    }

    private static List<String> namen(String namen) {
        return List.of(namen.split(", "));
    }

    /** Two letters, as ISO 639 has them. */
    String taal() {
        return taal;
    }

    List<String> voornamen(boolean vrouw) {
        return vrouw ? vrouwen : mannen;
    }

    List<String> achternamen() {
        return achternamen;
    }
}
