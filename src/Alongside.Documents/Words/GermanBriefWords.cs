namespace Alongside.Documents.Words;

internal sealed class GermanBriefWords : BriefWords
{
    public override string AgreedInShort => "von beiden angenommen";

    public override string NotAgreedInShort => "noch offen";

    public override string DeclinedInShort => "endete mit „nichts für mich“";

    public override string NotNow => "Nicht jetzt";

    public override string TwoWordings => "Zwei Fassungen, zwischen denen noch zu wählen ist";

    public override string NothingYet => "Hier steht noch nichts.";

    public override string OfferTitle => "Das Angebot";

    public override string[] OfferHeads => ["Position", "Menge", "Preis", "Betrag"];

    public override string Chosen => "Wahlweise; gewählt.";

    public override string NotChosen => "Wahlweise; nicht gewählt und nicht im Gesamtbetrag.";

    public override string Net => "Summe";

    public override string Total => "Gesamt";

    public override string AgreementTitle => "Einigung";

    public override string BothAccepted => "Beide haben genau diese Fassung angenommen.";

    public override string NobodyAccepted => "Diese Fassung hat bisher niemand angenommen.";

    public override string InTheirWords => "In eigenen Worten";

    public override string VersionTitle => "Diese Fassung";

    public override string HashLabel => "Prüfsumme dieses Textes (SHA-256)";

    public override string HowToCheck =>
        "Ob nichts verändert wurde, zeigt alongside verify DATEI.json mit dem JSON dieser Fassung oder mit dieser Datei selbst. Es muss die Prüfsumme nennen, die hier steht.";

    public override string Lede(string seller, string customer) => FullStop.After($"Was gebraucht wird. Gemeinsam aufgeschrieben von {customer} und {seller}");

    public override string WrittenBy(string names) => $"Geschrieben von {names}";

    public override string NotedBy(string names) => $"Notiert von {names}";

    public override string AndConfirmedBy(string written, string name) => FullStop.After($"{written}; bestätigt von {name}");

    public override string StandsBehind(string written, string customer) => FullStop.After(written);

    public override string WaitsFor(string written, string customer) => FullStop.After($"{written}; wartet auf {customer}");

    public override string NotSaidYet(string written) => $"{written}; noch nicht bestätigt.";

    public override string HeardFrom(string speaker, string conversation) => $"So gesagt von {speaker} in „{conversation}“";

    public override string SaidBy(string speaker, string conversation) => $"{speaker} in „{conversation}“";

    public override string SaysYes(string speaker) => $"{speaker} sagt ja dazu";

    public override string WithoutName(string customer) => $"Geschrieben auf der Seite von {customer}, noch ohne Namen.";

    public override string LeftOpenBy(string name) => FullStop.After($"Absichtlich offen gelassen von {name}");

    public override string Tax(string percent) => $"Steuer {percent}";

    public override string AcceptedBy(string who, string name, string at) => $"Angenommen von {who} unter dem Namen „{name}“, am {at}.";

    public override string NotAcceptedBy(string who) => $"Von {who} bisher nicht angenommen.";

    public override string ProposedBy(string who, string at) => $"Gesagt von {who} am {at}: Das ist es.";

    public override string WouldTakeBack(string who) => $"Die Annahme zurücknehmen: Das wünscht eine Seite, {who}. Dazu braucht es beide.";

    public override string WouldChange(string who, string at) => $"Gesagt von {who} am {at}: Ich würde etwas ändern.";

    public override string NotForMe(string who, string at) => $"Gesagt von {who} am {at}: Nichts für mich. Und das ist in Ordnung.";

    public override string PageOf(string page, string pages) => $"Seite {page} von {pages}";

    public override string CannotShow(string mark) =>
        $"Einige Zeichen, zum Beispiel Emojis, gibt es in der Schrift dieses Dokuments nicht. An ihrer Stelle steht {mark}; in den Fassungen als Markdown und JSON sind sie enthalten.";
}
