using System.Text.Json.Serialization;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.OrderForms.Changes;

/// <summary>
/// What a change does. Where an act takes the place of something, it names what it takes the place of (<c>Over</c>): what
/// its author had before them. What nothing takes the place of stands; so two people who write at once are both heard.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "does", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(StartForm), "start")]
[JsonDerivedType(typeof(RenameForm), "rename")]
[JsonDerivedType(typeof(AddLine), "add-line")]
[JsonDerivedType(typeof(Reword), "reword")]
[JsonDerivedType(typeof(MoveLine), "move")]
[JsonDerivedType(typeof(ConfirmLine), "confirm")]
[JsonDerivedType(typeof(ShelveLine), "shelve")]
[JsonDerivedType(typeof(LeaveQuestion), "leave-question")]
[JsonDerivedType(typeof(AddNote), "note")]
[JsonDerivedType(typeof(SetTerms), "terms")]
[JsonDerivedType(typeof(AddItem), "add-item")]
[JsonDerivedType(typeof(ChangeItem), "change-item")]
[JsonDerivedType(typeof(SetQuantity), "quantity")]
[JsonDerivedType(typeof(ChooseItem), "choose")]
[JsonDerivedType(typeof(StrikeItem), "strike-item")]
[JsonDerivedType(typeof(DeviceArrives), "device")]
[JsonDerivedType(typeof(AdmitDevice), "admit")]
[JsonDerivedType(typeof(FreeTheSeat), "free-the-seat")]
[JsonDerivedType(typeof(Introduce), "introduce")]
[JsonDerivedType(typeof(Propose), "propose")]
[JsonDerivedType(typeof(Accept), "accept")]
[JsonDerivedType(typeof(TakeBack), "take-back")]
[JsonDerivedType(typeof(Answer), "answer")]
public abstract record Act
{
    /// <summary>Whether it changes what the two would accept, and so makes a new version of the content.</summary>
    [JsonIgnore]
    public virtual bool ChangesContent => false;
}
