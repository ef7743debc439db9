namespace Alongside.Storage;

/// <summary>What became of changes that were to be appended.</summary>
public enum Appended
{
    /// <summary>They are kept, and stay kept whatever happens to the machine's power.</summary>
    Done,

    /// <summary>
    /// Nothing was kept: the form has moved on, one of the ids is taken, or the database was restored since the form was
    /// read (<see cref="Store.Epoch"/>). Read the form again, check the changes against it, and append them anew.
    /// </summary>
    Conflict,

    /// <summary>Nothing was kept: there is no such form any more.</summary>
    Gone,
}
