namespace Alongside.Readers.Names;

/// <summary>How much the words before a colon look like the name of somebody who speaks.</summary>
internal enum NameLikeness
{
    /// <summary>They do not: a clock time, an address, a heading, half a sentence.</summary>
    None,

    /// <summary>They might, where every line of the file begins so: two or three words in lower case.</summary>
    Faint,

    /// <summary>They do, but so do other things: one lower-case word, one letter, "Novak, Jana", a telephone number.</summary>
    Fair,

    /// <summary>They are written as names are: "Dr. Ana-María O'Neil (she/her)", "Speaker 1".</summary>
    Strong,
}
