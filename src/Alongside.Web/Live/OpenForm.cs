using Alongside.OrderForms;

namespace Alongside.Web.Live;

/// <summary>A form that is kept in memory, and the turn that whoever reads or writes it waits for.</summary>
internal sealed class OpenForm(string id)
{
    public string Id => id;

    /// <summary>One at a time: what is written into a form stays in order.</summary>
    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>The form as last seen; null where it was not read yet, or is not there.</summary>
    public Form? Form { get; set; }

    /// <summary>In which life of the database it was read.</summary>
    public string Epoch { get; set; } = "";

    /// <summary>Whether it may be another one by now, and has to be read from its first change.</summary>
    public bool Doubtful { get; set; }

    /// <summary>How many hold it at the moment. Belongs to the shelf.</summary>
    public int Holders { get; set; }
}
