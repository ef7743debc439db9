using CsvHelper;

namespace Alongside.Readers.LinkedIn;

/// <summary>Where in a row each column stands that is read; -1 for one that is missing.</summary>
internal readonly record struct LinkedInColumns(int Id, int From, int ProfileUrl, int Date, int Content)
{
    public static LinkedInColumns Of(CsvReader csv) => new(
        csv.GetFieldIndex("CONVERSATION ID", isTryGet: true),
        csv.GetFieldIndex("FROM", isTryGet: true),
        csv.GetFieldIndex("SENDER PROFILE URL", isTryGet: true),
        csv.GetFieldIndex("DATE", isTryGet: true),
        csv.GetFieldIndex("CONTENT", isTryGet: true));

    /// <summary>Whether there are the three columns without which nothing was said by anybody.</summary>
    public bool AreEnough => Id >= 0 && From >= 0 && Content >= 0;
}
