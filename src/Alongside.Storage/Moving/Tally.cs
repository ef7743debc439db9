namespace Alongside.Storage.Moving;

/// <summary>What an import has added so far.</summary>
internal sealed class Tally
{
    public int Customers { get; set; }

    public int Forms { get; set; }

    public int Changes { get; set; }

    public int Conversations { get; set; }

    public int Links { get; set; }

    public int DeviceKeys { get; set; }

    public int Settings { get; set; }

    public int Templates { get; set; }

    public List<string> Conflicts { get; } = [];

    public Imported Result => new(Customers, Forms, Changes, Conversations, Links, DeviceKeys, Settings, Templates, [.. Conflicts]);
}
